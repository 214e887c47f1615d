import type { Text } from '@koordinace/kernel';
import type { ErrorText } from './error-text.js';

/** Errors in what was to be read. */
export const inputErrorTexts = {
  'input-missing': {
    exit: 2,
    why: { cs: 'Soubor {path} neexistuje.', en: 'The file {path} does not exist.' },
    way: { cs: 'Zkontrolujte cestu k němu.', en: 'Check the path.' },
  },
  'input-is-folder': {
    exit: 2,
    why: { cs: '{path} je složka, ne soubor.', en: '{path} is a folder, not a file.' },
    way: { cs: 'Uveďte soubor v ní.', en: 'Name a file in it.' },
  },
  'input-unreadable': {
    exit: 2,
    why: { cs: '{path}: vstup nelze přečíst.', en: '{path}: the input cannot be read.' },
    way: { cs: 'Zkontrolujte, zda k němu máte přístup.', en: 'Check that you have access to it.' },
  },
  'input-empty': {
    exit: 2,
    why: { cs: '{path}: vstup je prázdný.', en: '{path}: the input is empty.' },
    way: {
      cs: 'Zapište do něj údaje úkonu ve formátu JSON nebo YAML; jaké to jsou, ukáže „koordinace commands ÚKON“.',
      en: 'Write the fields of the command into it as JSON or YAML; `koordinace commands NAME` shows them.',
    },
  },
  'input-too-big': {
    exit: 2,
    why: {
      cs: '{path}: vstup je příliš velký (nejvýše {max} kB).',
      en: '{path}: the input is too big (at most {max} kB).',
    },
    way: {
      cs: 'Zkraťte jej; rozsáhlý text patří do přílohy spisu.',
      en: 'Shorten it; a long text belongs in an attachment.',
    },
  },
  'input-not-text': {
    exit: 2,
    why: { cs: '{path}: vstup není text v kódování UTF-8.', en: '{path}: the input is not text in UTF-8.' },
    way: { cs: 'Uložte jej v kódování UTF-8.', en: 'Save it as UTF-8.' },
  },
  'input-tab': {
    exit: 2,
    why: {
      cs: '{path}, řádek {line}, sloupec {column}: řádek je odsazen tabulátorem, a to YAML nedovoluje.',
      en: '{path}, line {line}, column {column}: the line is indented with a tab, which YAML does not allow.',
    },
    way: { cs: 'Odsaďte jej mezerami.', en: 'Indent it with spaces.' },
  },
  'input-key-twice': {
    exit: 2,
    why: {
      cs: '{path}, řádek {line}, sloupec {column}: údaj je zde podruhé.',
      en: '{path}, line {line}, column {column}: the field is here for the second time.',
    },
    way: { cs: 'Ponechte jej jen jednou.', en: 'Keep it only once.' },
  },
  'input-malformed': {
    exit: 2,
    why: {
      cs: '{path}, řádek {line}, sloupec {column}: zápisu nelze rozumět.',
      en: '{path}, line {line}, column {column}: this cannot be understood.',
    },
    way: {
      cs: 'Opravte jej podle pravidel formátu YAML nebo JSON (uvozovky, závorky, odsazení).',
      en: 'Correct it by the rules of YAML or JSON (quotes, brackets, indentation).',
    },
  },
  'input-nested': {
    exit: 2,
    why: { cs: '{path}: zápis na sebe příliš odkazuje.', en: '{path}: the text refers to itself too much.' },
    way: { cs: 'Vypište údaje bez odkazů (& a *).', en: 'Write the fields without references (& and *).' },
  },
  'input-not-fields': {
    exit: 2,
    why: {
      cs: '{path}: čekají se údaje úkonu, každý s názvem.',
      en: '{path}: fields of a command are expected, each with its name.',
    },
    way: { cs: 'Zapište je jako „název: hodnota“.', en: 'Write them as `name: value`.' },
  },
  'input-other-command': {
    exit: 2,
    why: {
      cs: '`type`: ve vstupu je jiný úkon než {command}.',
      en: '`type`: the input is for another command than {command}.',
    },
    way: {
      cs: 'Vynechte `type`, nebo zadejte úkon, který tam je.',
      en: 'Leave `type` out or give the command that stands there.',
    },
  },
  'format-unknown': {
    exit: 2,
    why: { cs: 'Podoba {format} neexistuje.', en: 'There is no format {format}.' },
    way: { cs: 'Vyberte z: {formats}.', en: 'Choose one of: {formats}.' },
  },
  'form-unknown': {
    exit: 2,
    why: {
      cs: 'Takový formulář zde není, nebo pro vás není otevřený.',
      en: 'There is no such form, or it is not open to you.',
    },
    way: {
      cs: 'Vydejte ho příkazem „koordinace consent form AKTÉR“.',
      en: 'Issue it with `koordinace consent form ACTOR`.',
    },
  },
  'consent-unknown': {
    exit: 2,
    why: {
      cs: 'Takový souhlas u této osoby není, nebo pro vás není otevřený.',
      en: 'There is no such consent of this person, or it is not open to you.',
    },
    way: {
      cs: 'Vypište je příkazem „koordinace consent show OSOBA“.',
      en: 'List them with `koordinace consent show PERSON`.',
    },
  },
  'kept-for-missing': {
    exit: 2,
    why: {
      cs: 'Není uvedeno, jak dlouho úřad záznam uchovává.',
      en: 'It is not said how long the office keeps the record.',
    },
    way: {
      cs: 'Doplňte --kept-for podle spisového řádu, například P10Y.',
      en: 'Add --kept-for by the filing plan, for example P10Y.',
    },
  },
  'contacts-missing': {
    exit: 1,
    why: {
      cs: 'Na potvrzení by chyběly kontakty úřadu.',
      en: 'The receipt would not bear the contacts of the office.',
    },
    way: {
      cs: 'Uveďte je příkazem „koordinace consent contacts“.',
      en: 'Publish them with `koordinace consent contacts`.',
    },
  },
  'disclosure-unknown': {
    exit: 2,
    why: { cs: 'Takové předání u této osoby není.', en: 'There is no such disclosure of this person.' },
    way: {
      cs: 'Vypište je příkazem „koordinace disclosures list OSOBA“.',
      en: 'List them with `koordinace disclosures list PERSON`.',
    },
  },
  'disclosure-notPrepared': {
    exit: 1,
    why: { cs: 'Předání není připravené, nebo bylo zastaveno.', en: 'The disclosure is not prepared, or was stopped.' },
    way: {
      cs: 'Nechte o něm rozhodnout (disclosures decide) a připravte je (disclosures prepare); obojí řekne, co případně chybí.',
      en: 'Have it decided (disclosures decide) and prepare it (disclosures prepare); both say what is missing.',
    },
  },
  'disclosure-nothingRecorded': {
    exit: 1,
    why: { cs: 'Z toho, co se smí sdělit, není nic zaznamenáno.', en: 'Nothing is recorded of what may be shared.' },
    way: {
      cs: 'Sdělte to příjemci ústně a zapište předání.',
      en: 'Tell the recipient in person and record the delivery.',
    },
  },
  'picture-form': {
    exit: 2,
    why: {
      cs: 'Z názvu {path} není zřejmé, jak má obrázek vypadat.',
      en: 'The name {path} does not say what form the picture is to have.',
    },
    way: {
      cs: 'Název má končit .html (stránka k tisku i s tabulkami), .svg (obrázky) nebo .md (jen text).',
      en: 'It is to end with .html (a page to print with its tables), .svg (pictures) or .md (text alone).',
    },
  },
  'out-exists': {
    exit: 2,
    why: { cs: 'Soubor {path} už existuje.', en: 'The file {path} exists already.' },
    way: { cs: 'Zvolte jiný název; nic jsme nepřepsali.', en: 'Choose another name; nothing was overwritten.' },
  },
  'out-unwritable': {
    exit: 2,
    why: { cs: 'Soubor {path} nelze zapsat.', en: 'The file {path} cannot be written.' },
    way: { cs: 'Zkontrolujte složku a oprávnění.', en: 'Check the folder and its permissions.' },
  },
} as const satisfies Record<string, ErrorText>;

/** What `-` stands for, in words. */
export const standardInput: Text = { cs: 'standardní vstup', en: 'standard input' };
