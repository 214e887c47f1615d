import type { NeedText } from '@koordinace/kernel';

/** What can be wrong with a case that is written down, and what to do. */
export const problemTexts = {
  noSuchFile: {
    why: { cs: 'takový soubor tu není', en: 'there is no such file' },
    way: { cs: 'Zkontrolujte cestu k souboru.', en: 'Check the path.' },
  },
  isFolder: {
    why: { cs: 'toto je složka, ne soubor', en: 'this is a folder, not a file' },
    way: { cs: 'Uveďte soubor s případem.', en: 'Name the file that holds the case.' },
  },
  unreadable: {
    why: { cs: 'soubor nelze přečíst', en: 'the file cannot be read' },
    way: { cs: 'Zkontrolujte, zda k němu máte přístup.', en: 'Check that you have access to it.' },
  },
  tooBig: {
    why: { cs: 'soubor je příliš velký (nejvýše {max} bajtů)', en: 'the file is too big (at most {max} bytes)' },
    way: { cs: 'Rozdělte jej na několik případů.', en: 'Divide it into several cases.' },
  },
  empty: {
    why: { cs: 'soubor je prázdný', en: 'the file is empty' },
    way: { cs: 'Začněte titulkem, úřadem a kroky: title, office, steps.', en: 'Begin with title, office and steps.' },
  },
  emptyPlace: {
    why: { cs: 'úřad nemá, co by stálo za „{place}“', en: 'the office has nothing that stands for “{place}”' },
    way: {
      cs: 'Doplňte to mezi hodnoty (values) úřadu, nebo do částí (parts) pilotáže.',
      en: 'Add it to the values of the office, or to the parts of the pilot.',
    },
  },
  tab: {
    why: { cs: 'odsazení tabulátorem YAML nedovoluje', en: 'YAML does not allow a tab as indentation' },
    way: { cs: 'Nahraďte tabulátor mezerami.', en: 'Replace the tab by spaces.' },
  },
  badIndent: {
    why: {
      cs: 'řádek je jinak odsazený než ty, ke kterým patří',
      en: 'the line is indented otherwise than those it belongs to',
    },
    way: { cs: 'Srovnejte odsazení.', en: 'Align the indentation.' },
  },
  duplicateKey: {
    why: { cs: 'stejný klíč je tu podruhé', en: 'the same key stands here for the second time' },
    way: { cs: 'Jeden z nich vynechte.', en: 'Leave one of them out.' },
  },
  alias: {
    why: {
      cs: 'odkazy YAML (&, *) se v případech nepoužívají',
      en: 'YAML anchors and aliases (&, *) are not used in cases',
    },
    way: { cs: 'Napište hodnotu znovu.', en: 'Write the value again.' },
  },
  tag: {
    why: { cs: 'značky YAML (!) se v případech nepoužívají', en: 'YAML tags (!) are not used in cases' },
    way: { cs: 'Značku vynechte.', en: 'Leave the tag out.' },
  },
  manyDocuments: {
    why: { cs: 'v souboru je více dokumentů', en: 'the file holds more than one document' },
    way: { cs: 'Každý případ uložte do vlastního souboru.', en: 'Put each case into a file of its own.' },
  },
  badYaml: {
    why: { cs: 'zápis YAML je na tomto místě porušený', en: 'the YAML is broken at this place' },
    way: {
      cs: 'Zkontrolujte uvozovky, závorky, dvojtečky a odsazení.',
      en: 'Check quotes, brackets, colons and indentation.',
    },
  },
  required: {
    why: { cs: 'údaj chybí', en: 'is missing' },
    way: { cs: 'Doplňte jej.', en: 'Fill it in.' },
  },
  unknownKey: {
    why: { cs: 'takový údaj sem nepatří', en: 'does not belong here' },
    way: { cs: 'Možná jde o: {near}.', en: 'Perhaps: {near}.' },
  },
  wrongType: {
    why: { cs: 'údaj má jiný tvar, než se čeká ({expected})', en: 'has another form than expected ({expected})' },
    way: { cs: 'Zapište jej v očekávaném tvaru.', en: 'Write it in the expected form.' },
  },
  notACode: {
    why: { cs: 'takovou možnost seznam nezná', en: 'is not among the choices' },
    way: { cs: 'Vyberte jednu z: {codes}.', en: 'Choose one of: {codes}.' },
  },
  unknownRule: {
    why: { cs: 'takové pravidlo manuál nezná', en: 'is not a rule of the manual' },
    way: { cs: 'Možná jde o: {near}.', en: 'Perhaps: {near}.' },
  },
  wrongId: {
    why: { cs: 'sem patří odkaz `$jméno` na dřívější krok', en: 'should be a reference `$name` to an earlier step' },
    way: {
      cs: 'Pojmenujte označení v kroku, kde vzniklo: creates: {shape}.',
      en: 'Name the id in the step where it came into being: creates: {shape}.',
    },
  },
  noSuchDate: {
    why: { cs: 'takové datum neexistuje nebo je jinak zapsané', en: 'is not an existing date' },
    way: { cs: 'Zapište je ve tvaru RRRR-MM-DD.', en: 'Write it as YYYY-MM-DD.' },
  },
  pattern: {
    why: { cs: 'údaj nemá správný tvar', en: 'does not have the right form' },
    way: { cs: 'Opravte jej.', en: 'Correct it.' },
  },
  tooLong: {
    why: { cs: 'údaj je příliš dlouhý (nejvýše {max})', en: 'is too long (at most {max})' },
    way: { cs: 'Zkraťte jej.', en: 'Shorten it.' },
  },
  tooShort: {
    why: { cs: 'údaj je prázdný nebo příliš krátký', en: 'is empty or too short' },
    way: { cs: 'Doplňte jej.', en: 'Fill it in.' },
  },
  noStepKind: {
    why: {
      cs: 'krok má mít právě jeden z klíčů do, reads, can, lists, state, sweep',
      en: 'a step has exactly one of the keys do, reads, can, lists, state, sweep',
    },
    way: { cs: 'Zapište, co se v kroku děje.', en: 'Write what happens in the step.' },
  },
  unknownCommand: {
    why: { cs: 'takový úkon neznáme', en: 'is not a command we know' },
    way: { cs: 'Možná jde o: {near}.', en: 'Perhaps: {near}.' },
  },
  unknownName: {
    why: { cs: 'takto žádný dřívější krok nic nepojmenoval', en: 'no earlier step gave this name to anything' },
    way: {
      cs: 'Pojmenujte vzniklé označení klíčem creates. Možná jde o: {near}.',
      en: 'Name it by `creates`. Perhaps: {near}.',
    },
  },
  nameTwice: {
    why: {
      cs: 'toto jméno už dal dřívější krok něčemu jinému',
      en: 'an earlier step gave this name to something else',
    },
    way: { cs: 'Zvolte jiné.', en: 'Choose another.' },
  },
  noSuchTime: {
    why: { cs: 'takový den nebo hodina neexistuje', en: 'there is no such day or hour' },
    way: { cs: 'Zapište čas ve tvaru 2026-03-02 09:00.', en: 'Write the time as 2026-03-02 09:00.' },
  },
  backInTime: {
    why: { cs: 'krok se odehrává dříve než předchozí', en: 'the step happens before the one above it' },
    way: { cs: 'Seřaďte kroky podle času.', en: 'Put the steps in order of time.' },
  },
  noFirstTime: {
    why: { cs: 'první krok potřebuje čas', en: 'the first step needs a time' },
    way: { cs: 'Doplňte například at: 2026-03-02 09:00.', en: 'Add for example at: 2026-03-02 09:00.' },
  },
  twoTimes: {
    why: { cs: 'krok má at i after', en: 'the step has both at and after' },
    way: { cs: 'Jedno z nich vynechte.', en: 'Leave one of them out.' },
  },
} as const satisfies Record<string, NeedText>;
