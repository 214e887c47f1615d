import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annex4 } from '@koordinace/scenario';
import { describe, expect, it } from 'vitest';
import { terminal } from './terminal.js';

const steps = (expected: string) => `title: { cs: Marie si řekne o pomoc, en: Marie asks for help }
office: { head: { id: dvorakova, name: Jana Dvořáková } }
steps:
  - at: 2026-03-02 09:00
    as: dvorakova
    do: AppointWorker
    with: { worker: novotna, name: Eva Novotná, post: socialWorker, qualified: true }
    expect: { accepted: { warned: [STF-3] } }
  - as: novotna
    do: RecordIntake
    with: { channel: self, toldVoluntaryAndFree: true, person: { name: Marie Vymyšlená, born: 1968-04-02 } }
    creates: { case: marie }
  - as: novotna
    do: ChangeMethod
    with: { case: $marie }
    expect: { refused: [${expected}] }
`;

const shape = (files: readonly string[]) =>
  files.map((file) => ({
    file,
    steps: [
      {
        n: 1,
        command: 'AppointWorker',
        as: 'dvorakova',
        outcome: 'accepted',
        rules: [],
        warned: ['STF-3'],
        asExpected: true,
      },
      { n: 2, command: 'RecordIntake', as: 'novotna', outcome: 'accepted', rules: [], warned: [], asExpected: true },
      {
        n: 3,
        command: 'ChangeMethod',
        as: 'novotna',
        outcome: 'refused',
        rules: ['ISW-4'],
        warned: [],
        asExpected: true,
      },
    ],
    passed: 3,
    failed: 0,
  }));

describe('play', () => {
  it('prints exactly what was agreed for programs', async () => {
    const { run, folder } = terminal();
    writeFileSync(join(folder, 'marie.yaml'), steps('ISW-4'));
    const { exit, out, err } = await run(['play', 'marie.yaml', '--json']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ files: shape(['marie.yaml']), passed: 3, failed: 0 });
  });

  it('tells a story to people', async () => {
    const { run, folder } = terminal();
    writeFileSync(join(folder, 'marie.yaml'), steps('ISW-4'));
    const { exit, out } = await run(['play', 'marie.yaml']);
    expect(exit).toBe(0);
    expect(out).toContain('pondělí 2. března 2026');
    expect(out).toContain('Screening zatím neproběhl.');
    expect(out).toContain('marie.yaml: všech 3 kroků dopadlo, jak se čekalo.');
    expect((await run(['play', 'marie.yaml', '--lang', 'en'])).out).toContain(
      'marie.yaml: all 3 steps turned out as expected.',
    );
  });

  it('ends with 3 where a step turned out otherwise, and says which', async () => {
    const { run, folder } = terminal();
    writeFileSync(join(folder, 'marie.yaml'), steps('SCR-2'));
    const { exit, out } = await run(['play', 'marie.yaml']);
    expect(exit).toBe(3);
    expect(out).toContain('krok 3 (ChangeMethod): Čekalo se: odmítnuto podle SCR-2');
    const json = await run(['play', 'marie.yaml', '--json']);
    expect(json.exit).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({ passed: 2, failed: 1 });
  });

  it('plays several files into one new store, which stays to be explored', async () => {
    const { run, folder } = terminal();
    for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(folder, name), steps('ISW-4'));
    const play = ['play', 'a.yaml', 'b.yaml', '--store', 'sqlite:played.sqlite', '--json'];
    const { exit, out } = await run(play);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({ files: shape(['a.yaml', 'b.yaml']), passed: 6, failed: 0 });
    expect((await run(['case', 'list', '--as', 'novotna', '--store', 'played.sqlite'])).out).toContain(
      'Marie Vymyšlená',
    );
    expect(await run(play)).toMatchObject({ exit: 2, out: '' });
  });

  it('plays nothing where a file is badly written, and says where', async () => {
    const { run, folder } = terminal();
    writeFileSync(join(folder, 'good.yaml'), steps('ISW-4'));
    writeFileSync(join(folder, 'bad.yaml'), steps('XX-1').replace('channel', 'chanel'));
    const { exit, out, err } = await run([
      'play',
      'good.yaml',
      'bad.yaml',
      'none.yaml',
      '--store',
      'sqlite:played.sqlite',
    ]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^Zápis případu má chyby, nic jsme nepřehráli\.\nbad\.yaml:\d+:\d+ /);
    expect(err).toContain('none.yaml:1:1');
    expect(existsSync(join(folder, 'played.sqlite'))).toBe(false);
    const json = await run(['play', 'bad.yaml', '--json']);
    expect(JSON.parse(json.err)).toMatchObject({
      error: { code: 'bad-scenario', exit: 2, files: [{ file: 'bad.yaml' }] },
    });
  });

  it('refuses a scenario of 10 MB', async () => {
    const { run, folder } = terminal();
    writeFileSync(join(folder, 'big.yaml'), 'a'.repeat(10_000_000));
    expect(await run(['play', 'big.yaml'])).toMatchObject({ exit: 2, err: expect.stringContaining('big.yaml:1:1') });
  });
});

describe('start', () => {
  it('plays the case of annex 4 into a file of its own, and the lines it gives to explore it work', async () => {
    const { run, folder } = terminal();
    expect(existsSync(annex4())).toBe(true);
    for (const time of ['first time', 'again']) {
      const { exit, out, err } = await run(['start']);
      expect({ exit, err }, time).toEqual({ exit: 0, err: '' });
      const lines = [...out.matchAll(/^ {2}npx koordinace (.+)$/gm)].map(([, args = '']) => args.split(' '));
      expect(lines).toHaveLength(4);
      for (const args of lines) expect(await run(args)).toMatchObject({ exit: 0, err: '' });
      expect((await run(lines[0] ?? [])).out).toContain('případ uzavřen: cíle naplněny');
    }
    expect(existsSync(join(folder, 'annex-4.sqlite.keys'))).toBe(true);
  });

  it('does not touch a file of that name that is not its own', async () => {
    const { run, folder } = terminal();
    writeFileSync(join(folder, 'annex-4.sqlite'), 'Dopis starostovi\n');
    expect(await run(['start'])).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining('není úložiště Koordinace'),
    });
  });
});
