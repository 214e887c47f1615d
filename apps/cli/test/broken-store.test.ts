import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError, type StoreErrorCode } from '@koordinace/store-port';
import { describe, expect, it } from 'vitest';
import { CliError } from '../src/cli-error.js';
import { storeTrouble } from '../src/store/store-trouble.js';
import { errorTexts } from '../src/texts/error-texts.js';
import { terminal } from './terminal.js';

const codes: Readonly<Record<StoreErrorCode, 1>> = {
  'store-newer': 1,
  'store-damaged': 1,
  'store-full': 1,
  'store-busy': 1,
  'store-unreachable': 1,
  'store-closed': 1,
};

interface Broken {
  readonly what: string;
  readonly exit: number;
  readonly code: string;
  readonly cs: string;
  readonly en: string;
  /** Breaks the store at the path. */
  breaks(path: string): void;
}

const broken: readonly Broken[] = [
  {
    what: 'from a newer version',
    exit: 1,
    code: 'store-newer',
    cs: 'Úložiště office.sqlite zapsala novější verze programu. → Nainstalujte novější verzi; soubor zůstal beze změny.',
    en: 'The store office.sqlite was written by a newer version of the program. → Install the newer version; the file was not changed.',
    breaks(path) {
      const db = new DatabaseSync(path);
      db.exec('PRAGMA user_version = 999');
      db.close();
    },
  },
  {
    what: 'cut in half',
    exit: 1,
    code: 'store-damaged',
    cs: 'Úložiště office.sqlite je poškozené nebo neúplné. → Nezapisujte do něj, uschovejte jeho kopii a obnovte je ze zálohy.',
    en: 'The store office.sqlite is damaged or incomplete. → Do not write to it, keep a copy of it, and restore it from a backup.',
    breaks: (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  },
  {
    what: 'missing',
    exit: 2,
    code: 'store-missing',
    cs: 'Úložiště office.sqlite neexistuje. → Založte úřad příkazem „koordinace init CESTA --head JMÉNO“',
    en: 'The store office.sqlite does not exist. → Found an office with `koordinace init PATH --head NAME`',
    breaks: (path) => rmSync(path),
  },
  {
    what: 'a folder',
    exit: 2,
    code: 'store-is-folder',
    cs: 'office.sqlite je složka, ne soubor s úložištěm.',
    en: 'office.sqlite is a folder, not the file of a store.',
    breaks(path) {
      rmSync(path);
      mkdirSync(path);
    },
  },
  {
    what: 'some other file',
    exit: 2,
    code: 'store-foreign',
    cs: 'Soubor office.sqlite není úložiště Koordinace. → Zkontrolujte cestu; souboru jsme se nedotkli.',
    en: 'The file office.sqlite is not a store of Koordinace. → Check the path; the file was not touched.',
    breaks: (path) => writeFileSync(path, 'Dopis starostovi\n'),
  },
  {
    what: 'empty',
    exit: 2,
    code: 'store-empty',
    cs: 'V úložišti office.sqlite ještě žádný úřad není.',
    en: 'There is no office in the store office.sqlite yet.',
    breaks: (path) => truncateSync(path, 0),
  },
  {
    what: 'without its keys',
    exit: 2,
    code: 'keys-missing',
    cs: 'Vedle úložiště chybí soubor s klíči office.sqlite.keys. Bez něj osobní údaje nikdo nepřečte. → Vraťte jej na místo ze zálohy klíčů.',
    en: 'The key file office.sqlite.keys is missing beside the store. Without it nobody can read the personal data.',
    breaks: (path) => rmSync(`${path}.keys`),
  },
  {
    what: 'with a damaged key file',
    exit: 1,
    code: 'keys-damaged',
    cs: 'Soubor s klíči office.sqlite.keys je poškozený. → Obnovte jej ze zálohy klíčů',
    en: 'The key file office.sqlite.keys is damaged. → Restore it from the backup of the keys',
    breaks: (path) => writeFileSync(`${path}.keys`, 'nothing of the kind'.repeat(100)),
  },
];

describe('a store that is', () => {
  it.each(broken)('$what is told kindly and left as it is', async ({ exit, code, cs, en, breaks }) => {
    const { run, folder, withCase } = terminal();
    await withCase();
    const path = join(folder, 'office.sqlite');
    breaks(path);
    const bytes = () =>
      ['', '.keys'].map((end) =>
        statSync(path + end, { throwIfNoEntry: false })?.isFile()
          ? readFileSync(path + end).toString('base64')
          : undefined,
      );
    const before = bytes();
    const czech = await run(['case', 'list', '--as', 'novotna']);
    expect(czech).toMatchObject({ exit, out: '' });
    expect(czech.err).toContain(cs);
    expect((await run(['case', 'list', '--as', 'novotna', '--lang', 'en'])).err).toContain(en);
    const json = await run(['case', 'list', '--as', 'novotna', '--json']);
    expect(JSON.parse(json.err)).toMatchObject({ error: { code, exit } });
    expect(bytes()).toEqual(before);
  });

  it('broken in any way that a store can tell has a Czech and an English sentence', () => {
    const paths = { shown: 'office.sqlite', store: '/x/office.sqlite', keys: '/x/office.sqlite.keys' };
    for (const code of Object.keys(codes) as StoreErrorCode[]) {
      const told = storeTrouble(new StoreError(code, 'broken'), paths);
      expect(told).toBeInstanceOf(CliError);
      expect(told).toMatchObject({ code, params: { path: 'office.sqlite' } });
      expect(errorTexts[code]).toMatchObject({ exit: 1 });
    }
  });
});

describe('every error', () => {
  it('says in both languages what is wrong and what to do', () => {
    for (const { why, way } of Object.values(errorTexts)) {
      for (const text of [why.cs, why.en, way.cs, way.en]) expect(text).toMatch(/\S[.?]$/);
      expect(why.cs).not.toBe(why.en);
    }
  });
});
