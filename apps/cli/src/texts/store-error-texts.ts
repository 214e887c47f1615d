import type { ErrorText } from './error-text.js';

/** Errors of stores and of the key file beside them. The `store-…` codes of the port are all here. */
export const storeErrorTexts = {
  'store-missing': {
    exit: 2,
    why: { cs: 'Úložiště {path} neexistuje.', en: 'The store {path} does not exist.' },
    way: {
      cs: 'Založte úřad příkazem „koordinace init CESTA --head JMÉNO“, nebo uveďte cestu k úložišti za --store (či v proměnné KOORDINACE_STORE).',
      en: 'Found an office with `koordinace init PATH --head NAME`, or give the path with --store (or in KOORDINACE_STORE).',
    },
  },
  'store-is-folder': {
    exit: 2,
    why: { cs: '{path} je složka, ne soubor s úložištěm.', en: '{path} is a folder, not the file of a store.' },
    way: { cs: 'Uveďte soubor v ní.', en: 'Name a file in it.' },
  },
  'store-foreign': {
    exit: 2,
    why: { cs: 'Soubor {path} není úložiště Koordinace.', en: 'The file {path} is not a store of Koordinace.' },
    way: { cs: 'Zkontrolujte cestu; souboru jsme se nedotkli.', en: 'Check the path; the file was not touched.' },
  },
  'store-empty': {
    exit: 2,
    why: { cs: 'V úložišti {path} ještě žádný úřad není.', en: 'There is no office in the store {path} yet.' },
    way: {
      cs: 'Smažte tento prázdný soubor (i soubor s klíči, je-li vedle něj) a založte úřad příkazem „koordinace init“.',
      en: 'Delete this empty file (and the key file, if it is beside it) and found an office with `koordinace init`.',
    },
  },
  'store-exists': {
    exit: 2,
    why: {
      cs: 'Soubor {path} už existuje. Nic jsme v něm nezměnili.',
      en: 'The file {path} already exists. Nothing in it was changed.',
    },
    way: { cs: 'Zvolte jinou cestu.', en: 'Choose another path.' },
  },
  'folder-missing': {
    exit: 2,
    why: { cs: 'Složka pro soubor {path} neexistuje.', en: 'The folder for the file {path} does not exist.' },
    way: { cs: 'Nejprve ji vytvořte, nebo zvolte jinou cestu.', en: 'Make it first, or choose another path.' },
  },
  'path-closed': {
    exit: 2,
    why: { cs: 'Soubor {path} zde nelze vytvořit.', en: 'The file {path} cannot be made here.' },
    way: { cs: 'Zkontrolujte, zda do složky smíte zapisovat.', en: 'Check that you may write into the folder.' },
  },
  'keys-missing': {
    exit: 2,
    why: {
      cs: 'Vedle úložiště chybí soubor s klíči {path}. Bez něj osobní údaje nikdo nepřečte.',
      en: 'The key file {path} is missing beside the store. Without it nobody can read the personal data.',
    },
    way: { cs: 'Vraťte jej na místo ze zálohy klíčů.', en: 'Put it back from the backup of the keys.' },
  },
  'keys-damaged': {
    exit: 1,
    why: { cs: 'Soubor s klíči {path} je poškozený.', en: 'The key file {path} is damaged.' },
    way: {
      cs: 'Obnovte jej ze zálohy klíčů; úložiště zůstává, jak je.',
      en: 'Restore it from the backup of the keys; the store stays as it is.',
    },
  },
  'keys-foreign': {
    exit: 1,
    why: {
      cs: 'Osobní údaje nelze klíči ze souboru {path} otevřít.',
      en: 'The personal data cannot be opened with the keys of {path}.',
    },
    way: {
      cs: 'Zkontrolujte, zda soubor s klíči patří k tomuto úložišti. Pokud patří, byly údaje pozměněny: obnovte úložiště ze zálohy.',
      en: 'Check that the key file belongs to this store. If it does, the data were altered: restore the store from a backup.',
    },
  },
  'store-newer': {
    exit: 1,
    why: {
      cs: 'Úložiště {path} zapsala novější verze programu.',
      en: 'The store {path} was written by a newer version of the program.',
    },
    way: {
      cs: 'Nainstalujte novější verzi; soubor zůstal beze změny.',
      en: 'Install the newer version; the file was not changed.',
    },
  },
  'store-damaged': {
    exit: 1,
    why: { cs: 'Úložiště {path} je poškozené nebo neúplné.', en: 'The store {path} is damaged or incomplete.' },
    way: {
      cs: 'Nezapisujte do něj, uschovejte jeho kopii a obnovte je ze zálohy.',
      en: 'Do not write to it, keep a copy of it, and restore it from a backup.',
    },
  },
  'store-full': {
    exit: 1,
    why: {
      cs: 'Na disku s úložištěm {path} došlo místo. Úkon se neprovedl.',
      en: 'The disk of the store {path} is full. Nothing was done.',
    },
    way: {
      cs: 'Uvolněte místo a úkon zopakujte; co bylo uloženo dříve, je v pořádku.',
      en: 'Make room and try again; what was stored before is safe.',
    },
  },
  'store-busy': {
    exit: 1,
    why: {
      cs: 'Úložiště {path} právě používá jiný program. Úkon se neprovedl.',
      en: 'Another program is using the store {path}. Nothing was done.',
    },
    way: { cs: 'Za chvíli to zkuste znovu.', en: 'Try again in a moment.' },
  },
  'store-unreachable': {
    exit: 1,
    why: {
      cs: 'Úložiště {path} nelze otevřít, přečíst nebo do něj zapsat.',
      en: 'The store {path} cannot be opened, read or written.',
    },
    way: {
      cs: 'Zkontrolujte oprávnění k souboru a k jeho složce.',
      en: 'Check the permissions of the file and of its folder.',
    },
  },
  'store-closed': {
    exit: 1,
    why: {
      cs: 'Úložiště {path} bylo mezitím zavřeno. Úkon se neprovedl.',
      en: 'The store {path} was closed meanwhile. Nothing was done.',
    },
    way: { cs: 'Zkuste to znovu.', en: 'Try again.' },
  },
} as const satisfies Record<string, ErrorText>;
