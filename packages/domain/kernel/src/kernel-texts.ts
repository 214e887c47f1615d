import type { InputProblem } from './decision.js';
import type { NeedText } from './texts.js';

/** What is wrong with input, and what to do. */
export const problemTexts: Readonly<Record<InputProblem, NeedText>> = {
  required: { why: { cs: 'údaj chybí', en: 'is missing' }, way: { cs: 'Doplňte jej.', en: 'Fill it in.' } },
  unknownField: {
    why: { cs: 'takový údaj tento úkon nemá', en: 'is not a field of this command' },
    way: {
      cs: 'Vynechte jej nebo opravte název. Možná jde o: {near}.',
      en: 'Leave it out or correct its name. Perhaps: {near}.',
    },
  },
  wrongType: {
    why: { cs: 'údaj má jiný tvar, než se čeká ({expected})', en: 'has another form than expected ({expected})' },
    way: { cs: 'Zadejte jej v očekávaném tvaru.', en: 'Enter it in the expected form.' },
  },
  tooLong: {
    why: { cs: 'text je příliš dlouhý (nejvýše {max} znaků)', en: 'is too long (at most {max} characters)' },
    way: {
      cs: 'Zkraťte jej; rozsáhlý text patří do přílohy.',
      en: 'Shorten it; a long text belongs in an attachment.',
    },
  },
  tooShort: {
    why: { cs: 'údaj je prázdný nebo příliš krátký', en: 'is empty or too short' },
    way: { cs: 'Doplňte jej.', en: 'Fill it in.' },
  },
  tooMany: {
    why: { cs: 'položek je příliš mnoho (nejvýše {max})', en: 'has too many items (at most {max})' },
    way: { cs: 'Snižte jejich počet, nebo je rozdělte.', en: 'Leave some out, or divide them.' },
  },
  notACode: {
    why: { cs: 'takový kód seznam nezná', en: 'is not a code of the list' },
    way: { cs: 'Vyberte některý z těchto kódů: {codes}.', en: 'Choose one of: {codes}.' },
  },
  noSuchDate: {
    why: { cs: 'takové datum neexistuje nebo je jinak zapsané', en: 'is not an existing date' },
    way: { cs: 'Zadejte datum ve tvaru RRRR-MM-DD.', en: 'Enter a date as YYYY-MM-DD.' },
  },
  wrongId: {
    why: {
      cs: 'označení je jiného druhu, než se čeká ({expected})',
      en: 'is not an id of the expected kind ({expected})',
    },
    way: { cs: 'Zadejte označení, které začíná „{expected}-“.', en: 'Enter an id that begins with `{expected}-`.' },
  },
  unknownId: {
    why: { cs: 'nic s tímto označením zde není', en: 'names nothing that is here' },
    way: { cs: 'Zkontrolujte označení.', en: 'Check the id.' },
  },
  unknownCommand: {
    why: { cs: 'takový úkon neznáme', en: 'is not a command we know' },
    way: { cs: 'Možná jde o: {near}.', en: 'Perhaps: {near}.' },
  },
  unknownAccount: {
    why: { cs: 'takového pracovníka úřad nezná', en: 'is not an account of this office' },
    way: {
      cs: 'Zkontrolujte označení, nebo pracovníka nejprve ustanovte.',
      en: 'Check the name or appoint the worker first.',
    },
  },
  repeatedDifferently: {
    why: { cs: 'pod tímto číslem už byl proveden jiný úkon', en: 'was already used for a command with other content' },
    way: { cs: 'Použijte nové číslo úkonu.', en: 'Use a new command id.' },
  },
  tooBig: {
    why: { cs: 'vstup je příliš velký (nejvýše {max} bajtů)', en: 'is too big (at most {max} bytes)' },
    way: { cs: 'Zmenšete jej.', en: 'Make it smaller.' },
  },
  notWellFormed: {
    why: { cs: 'text obsahuje neplatné znaky', en: 'contains invalid characters' },
    way: { cs: 'Napište jej znovu.', en: 'Type it again.' },
  },
  pattern: {
    why: { cs: 'údaj nemá správný tvar', en: 'does not have the right form' },
    way: { cs: 'Opravte jej.', en: 'Correct it.' },
  },
  outOfRange: {
    why: { cs: 'hodnota je mimo povolené meze', en: 'is out of range' },
    way: { cs: 'Zadejte hodnotu v povolených mezích.', en: 'Enter a value within the range.' },
  },
};

/** Sentences of the engine itself. */
export const engineTexts = {
  accepted: { cs: 'Provedeno: „{what}“.', en: 'Done: {what}.' },
  refused: { cs: 'Tento úkon nelze provést.', en: 'This cannot be done.' },
  stands: { cs: 'Současný stav: {place}.', en: 'It stands at: {place}.' },
  wayThrough: { cs: 'Nejprve: {way}.', en: 'First: {way}.' },
  noWay: { cs: 'Z tohoto stavu to už možné není.', en: 'From here it is no longer possible.' },
  who: { cs: 'K tomuto úkonu nemáte oprávnění.', en: 'You may not do this here.' },
  may: { cs: 'Smí jej provést: {roles}.', en: 'It may be done by: {roles}.' },
  conflict: { cs: 'Spis mezitím změnil někdo jiný.', en: 'Somebody else has changed the file meanwhile.' },
  again: { cs: 'Načtěte jej znovu a úkon zopakujte.', en: 'Read it again and repeat the command.' },
  unanswered: {
    cs: 'Chybí údaj, bez kterého nelze rozhodnout ({question}).',
    en: 'A fact needed for the decision is missing ({question}).',
  },
  erased: {
    cs: 'Údaje této osoby byly vyřazeny a nic dalšího o ní zapsat nelze.',
    en: 'The data of this person were disposed of, and nothing more can be written about them.',
  },
  notNow: { cs: 'Teď to ve spisu nejde.', en: 'It is not possible in the file now.' },
  ask: { cs: 'Obraťte se na správce systému.', en: 'Ask whoever runs the system.' },
  brokenRule: {
    cs: 'Pravidlo nelze vyhodnotit, proto nic nedovoluje.',
    en: 'The rule cannot be evaluated, so it permits nothing.',
  },
  note: { cs: 'Upozornění', en: 'Note' },
} as const;
