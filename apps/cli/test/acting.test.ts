import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headAccount } from '../src/head-account.js';
import { intake, terminal, worker } from './terminal.js';

describe('init', () => {
  it('makes the store and the keys beside it, and says the account of the head', async () => {
    const { run, folder } = terminal();
    const { exit, out, err } = await run(['init', 'office.sqlite', '--head', 'Mgr. Jana Dvořáková, Ph.D.', '--json']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const store = join(folder, 'office.sqlite');
    expect(JSON.parse(out)).toEqual({ store, keys: `${store}.keys`, head: 'dvorakova' });
    for (const file of [store, `${store}.keys`]) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('refuses an existing file and changes nothing', async () => {
    const { run, folder } = terminal();
    const path = join(folder, 'office.sqlite');
    writeFileSync(path, 'somebody else’s');
    const { exit, err } = await run(['init', 'office.sqlite', '--head', 'Jana Dvořáková']);
    expect(exit).toBe(2);
    expect(err).toBe('Soubor office.sqlite už existuje. Nic jsme v něm nezměnili. → Zvolte jinou cestu.\n');
    expect(readFileSync(path, 'utf8')).toBe('somebody else’s');
    expect(existsSync(`${path}.keys`)).toBe(false);
  });

  it('leaves no store behind where there are keys already', async () => {
    const { run, folder } = terminal();
    writeFileSync(join(folder, 'office.sqlite.keys'), '');
    expect(await run(['init', 'office.sqlite', '--head', 'Jana Dvořáková'])).toMatchObject({ exit: 2 });
    expect(existsSync(join(folder, 'office.sqlite'))).toBe(false);
  });

  it('makes account names of Czech surnames', () => {
    expect(['Jana Dvořáková', 'Ing. Šimon Žďárský, CSc.', 'Věra Nováková-Malá', 'Řehoř'].map(headAccount)).toEqual([
      'dvorakova',
      'zdarsky',
      'novakova-mala',
      'rehor',
    ]);
    for (const name of ['', ' , ', '王芳', 'Jan System']) expect(() => headAccount(name)).toThrow('head-name-bad');
  });
});

describe('do', () => {
  it('does what a command says and tells what came of it', async () => {
    const { run } = terminal();
    await run(['init', 'office.sqlite', '--head', 'Jana Dvořáková']);
    const appointed = await run(['do', 'AppointWorker', '--as', 'dvorakova', '--with', '-'], worker);
    expect(appointed.exit).toBe(0);
    expect(appointed.out).toContain('[STF-3] Upozornění:');
    const { exit, out } = await run(['do', 'RecordIntake', '--as', 'novotna', '--with', '-', '--json'], intake);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'accepted',
      command: 'RecordIntake',
      created: { case: expect.stringMatching(/^case-/) },
    });
  });

  it('takes YAML from a file, too', async () => {
    const { run, folder, withCase } = terminal();
    const id = await withCase();
    writeFileSync(join(folder, 'contact.yaml'), `case: ${id}\nform: visit\non: 2026-03-02\nnote: Zastavila jsem se.\n`);
    expect(await run(['do', 'RecordContact', '--as', 'novotna', '--with', 'contact.yaml'])).toMatchObject({
      err: '',
      exit: 0,
    });
  });

  it('[ISW-4] says in Czech and English why something is refused, and ends with 3', async () => {
    const { run, withCase } = terminal();
    const given = `case: ${await withCase()}`;
    const czech = await run(['do', 'ChangeMethod', '--as', 'novotna', '--with', '-'], given);
    expect(czech).toEqual({
      exit: 3,
      out: 'Case management zatím nelze zahájit.\n  [ISW-4] Screening zatím neproběhl. → Proveďte screening.\n',
      err: '',
    });
    const english = await run(
      ['do', 'ChangeMethod', '--as', 'novotna', '--with', '-', '--lang', 'en', '--json'],
      given,
    );
    expect(english.exit).toBe(3);
    expect(JSON.parse(english.out)).toMatchObject({
      outcome: 'refused',
      command: 'ChangeMethod',
      because: [{ kind: 'rule', rule: 'ISW-4', needs: 'screening' }],
      explained: expect.stringContaining('[ISW-4]'),
    });
  });

  it('gives the same answer to the same id, and refuses the id for another command', async () => {
    const { run, withCase } = terminal();
    const id = await withCase();
    const contact = (form: string) =>
      run(
        ['do', 'RecordContact', '--as', 'novotna', '--id', 'u-1', '--with', '-', '--json'],
        JSON.stringify({ case: id, form, on: '2026-03-02', note: 'Domluva na zítra.' }),
      );
    const first = await contact('visit');
    expect(first.exit).toBe(0);
    expect(await contact('visit')).toEqual(first);
    const other = await contact('phone');
    expect(other.exit).toBe(2);
    expect(other.err).toContain('pod tímto číslem už byl proveden jiný úkon');
  });

  it('notices that somebody else has changed the case meanwhile', async () => {
    const { run, withCase } = terminal();
    const given = JSON.stringify({
      case: await withCase(),
      form: 'visit',
      on: '2026-03-02',
      note: 'Zastavila jsem se.',
    });
    const contact = ['do', 'RecordContact', '--as', 'novotna', '--seen', '1', '--with', '-'];
    expect(await run(contact, given)).toMatchObject({ exit: 0 });
    const late = await run(contact, given);
    expect(late).toMatchObject({ exit: 3, err: '' });
    expect(late.out).toContain('Spis mezitím změnil někdo jiný. → Načtěte jej znovu a úkon zopakujte.');
  });
});
