import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPackage, packageLetter, packagePassword, passwordBits, protectedPackage } from '../src/index.js';

const password = packagePassword((into) => crypto.getRandomValues(into));
const note = { name: 'sdeleni.txt', content: 'Paní M. V. potřebuje dopravu k lékaři.' };
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

describe('a protected package', () => {
  it('[CON-10] opens with its password, and with nothing else', async () => {
    const zip = await protectedPackage([note, { name: 'sdeleni.html', content: new Uint8Array([1, 2]) }], password);
    const opened = await openPackage(zip, password);
    if (opened.outcome !== 'opened') throw new Error(opened.because);
    expect(opened.files.map(({ name }) => name)).toEqual(['sdeleni.txt', 'sdeleni.html']);
    expect(text(opened.files[0]?.content)).toBe(note.content);
    expect(await openPackage(zip, `${password}x`)).toEqual({ outcome: 'refused', because: 'wrongPassword' });
  });

  it('[CON-10] is AES-256 by its header, holds nothing readable and no moment', async () => {
    const zip = await protectedPackage([{ ...note, content: 'Vymyšlená '.repeat(50) }], password);
    const raw = Buffer.from(zip);
    expect(raw.includes('Vymyšlená')).toBe(false);
    expect(raw.includes(password)).toBe(false);
    // Method 99, and the extra field 0x9901 of seven bytes with vendor AE and strength 3.
    expect(raw.readUInt16LE(8)).toBe(99);
    const field = raw.indexOf(Buffer.from([0x01, 0x99, 0x07, 0x00]));
    expect(raw.subarray(field + 6, field + 8).toString()).toBe('AE');
    expect(raw[field + 8]).toBe(3);
    // 1 January 2000, midnight, as DOS has it.
    expect([raw.readUInt16LE(10), raw.readUInt16LE(12)]).toEqual([0, (20 << 9) | (1 << 5) | 1]);
  });

  it('[CON-10] that was changed on the way is refused', async () => {
    const zip = await protectedPackage([note], password);
    const changed = Uint8Array.from(zip);
    const at = 30 + note.name.length + 40;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await openPackage(changed, password)).outcome).toBe('refused');
    expect(await openPackage(new Uint8Array([1, 2, 3]), password)).toEqual({
      outcome: 'refused',
      because: 'notAPackage',
    });
  });

  it.each([
    ['Marie Vymyšlená.txt', 'a name that is not plain'],
    ['../sdeleni.txt', 'a name that is not plain'],
    ['', 'a name that is not plain'],
  ])('[CON-10] no file may be called `%s`', async (name, said) => {
    await expect(protectedPackage([{ ...note, name }], password)).rejects.toThrow(said);
  });

  it('[CON-9] [CON-10] no file is called by somebody who is known', async () => {
    const known = [{ person: 'person-1', name: 'Marie Vymyšlená', relation: 'client', form: 'initials' }] as const;
    const named = [{ ...note, name: 'sdeleni-vymyslene.txt' }];
    await expect(protectedPackage(named, password, known)).rejects.toThrow('called by a person');
    expect(await protectedPackage([note], password, known)).toBeInstanceOf(Uint8Array);
  });

  it('[CON-10] names stand once, a password is long, and something is in it', async () => {
    await expect(protectedPackage([note, note], password)).rejects.toThrow('two files');
    await expect(protectedPackage([note], 'marie1968')).rejects.toThrow('at least 16');
    await expect(protectedPackage([], password)).rejects.toThrow('at least one');
  });

  it('[CON-10] Info-ZIP cannot open it, as the letter says', async () => {
    const room = mkdtempSync(join(tmpdir(), 'package-'));
    try {
      const file = join(room, 'p.zip');
      writeFileSync(file, await protectedPackage([note], password));
      const { error, status } = spawnSync('unzip', ['-P', password, file, '-d', room]);
      // Where there is no unzip there is nothing to see.
      if (error === undefined) expect(status).not.toBe(0);
    } finally {
      rmSync(room, { recursive: true });
    }
  });
});

describe('a password', () => {
  it('[CON-10] has at least 80 bits and no character that is confused with another', () => {
    expect(passwordBits).toBeGreaterThan(80);
    expect(password).toMatch(/^(?:[34679ACDEFGHJKMNPQRTWXY]{4}-){4}[34679ACDEFGHJKMNPQRTWXY]{4}$/);
  });

  it('[CON-10] takes every character as often as another, and the chance that it is given', () => {
    const counts = new Map<string, number>();
    let byte = 0;
    // All bytes in turn: whoever only took the remainder would favour some.
    const inTurn = (into: Uint8Array) => into.fill(byte++ % 256);
    for (let time = 0; time < 253; time += 1) {
      for (const one of packagePassword(inTurn).replaceAll('-', '')) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
    expect(() => packagePassword((into) => into.fill(255))).toThrow('not random');
  });

  it('[CON-10] is another one each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), (count) => {
        const all = Array.from({ length: count }, () => packagePassword((into) => crypto.getRandomValues(into)));
        expect(new Set(all).size).toBe(count);
      }),
    );
  });
});

describe('the letter with a package', () => {
  it('[CON-10] says what opens it and what does not, in both languages, and holds no password', () => {
    for (const lang of ['cs', 'en'] as const) {
      expect(packageLetter(lang)).toMatch(/7-Zip[\s\S]*unzip/);
      expect(packageLetter(lang)).not.toContain(password);
    }
  });
});
