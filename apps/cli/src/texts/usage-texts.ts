import type { Text } from '@koordinace/kernel';

/** Words of the help pages that commander would write in English. */
export const usageTexts: Readonly<Record<string, Text>> = {
  'Usage:': { cs: 'Použití:', en: 'Usage:' },
  'Options:': { cs: 'Volby:', en: 'Options:' },
  'Commands:': { cs: 'Příkazy:', en: 'Commands:' },
  'Arguments:': { cs: 'Údaje:', en: 'Arguments:' },
  '[options]': { cs: '[volby]', en: '[options]' },
  '[command]': { cs: '[příkaz]', en: '[command]' },
};

/** What stands for a value in the help pages, and what the options mean. */
export const optionTexts = {
  lang: { cs: 'jazyk: cs (česky), nebo en (anglicky)', en: 'language: cs (Czech) or en (English)' },
  json: { cs: 'výsledek ve formátu JSON, pro programy', en: 'result as JSON, for programs' },
  help: { cs: 'nápověda', en: 'help' },
  version: { cs: 'verze programu', en: 'version of the program' },
  store: {
    cs: 'soubor s úložištěm (jinak KOORDINACE_STORE, jinak koordinace.sqlite ve složce, kde jste)',
    en: 'file of the store (else KOORDINACE_STORE, else koordinace.sqlite in the current folder)',
  },
  as: {
    cs: 'přihlašovací jméno toho, kdo úkon dělá nebo spis čte (jinak KOORDINACE_AS)',
    en: 'account of whoever acts or reads (else KOORDINACE_AS)',
  },
  noInput: {
    cs: 'na chybějící údaje se neptat, ani v terminálu',
    en: 'do not ask for missing fields, not even in a terminal',
  },
  with: {
    cs: 'soubor s údaji úkonu, JSON nebo YAML; - znamená standardní vstup',
    en: 'file with the fields, JSON or YAML; - stands for standard input',
  },
  id: {
    cs: 'číslo úkonu; při opakování se stejným obsahem přijde stejná odpověď',
    en: 'id of the command; sent again with the same content it gets the same answer',
  },
  seen: {
    cs: 'verze spisu, kterou jste viděli; změnil-li ji mezitím někdo jiný, úkon se neprovede',
    en: 'version of the file that you saw; if somebody has changed it since, nothing is done',
  },
  head: { cs: 'jméno vedoucí nebo vedoucího sociálního odboru', en: 'name of the head of the social department' },
  account: {
    cs: 'přihlašovací jméno vedoucího; jinak se odvodí z příjmení',
    en: "the head's account; otherwise made of the surname",
  },
  purpose: { cs: 'účel čtení, nejde-li o vaši vlastní práci', en: 'purpose of reading, where it is not your own work' },
  reason: {
    cs: 'důvod čtení vlastními slovy; zapíše se do záznamu o čtení',
    en: 'reason in your own words; goes into the log of readings',
  },
  plan: { cs: 'označení plánu; jinak hlavní plán klienta', en: "id of the plan; else the client's whole plan" },
  fromVersion: { cs: 'starší verze; jinak ta předchozí', en: 'the earlier version; else the one before' },
  toVersion: { cs: 'novější verze; jinak poslední odsouhlasená', en: 'the later version; else the last one agreed to' },
  oneConsent: { cs: 'jen tento souhlas', en: 'only this consent' },
  receiptFormat: { cs: 'jsonld (výchozí), nebo fhir', en: 'jsonld (default) or fhir' },
  keptFor: {
    cs: 'jak dlouho úřad záznam uchovává podle spisového řádu, například P10Y',
    en: 'how long the office keeps the record, by its filing plan, for example P10Y',
  },
  formFormat: { cs: 'text (výchozí), nebo html k vytištění', en: 'text (default), or html to print' },
  viewFormat: { cs: 'text (výchozí), html k vytištění, nebo json', en: 'text (default), html to print, or json' },
  pictureOut: {
    cs: 'soubor, který má vzniknout (.svg, .html k tisku, nebo .md); bez něj se obrázek vypíše slovy',
    en: 'the file to be made (.svg, .html to print, or .md); without it the picture is told in words',
  },
  calendarOut: { cs: 'soubor, který má vzniknout (.ics)', en: 'the file to be made (.ics)' },
  packageOut: { cs: 'soubor, který má vzniknout (.zip)', en: 'the file to be made (.zip)' },
  documentOut: {
    cs: 'soubor, který má vzniknout; jinak se návrh vypíše',
    en: 'the file to be made; else it is printed',
  },
  documentWritten: { cs: 'jazyk dokumentu: cs (výchozí), nebo en', en: 'language of the document: cs (default) or en' },
  documentOthers: {
    cs: 'další lidé, kterých se týká, oddělení čárkou',
    en: 'others who are concerned, divided by commas',
  },
  forParticipant: { cs: 'označení účasti příjemce', en: "id of the recipient's participation" },
  playStore: {
    cs: 'kam se příběh zapíše: memory (výchozí), nebo sqlite:CESTA',
    en: 'where it is played: memory (default) or sqlite:PATH',
  },
  markdown: { cs: 'přehled ve formátu Markdown, do dokumentace', en: 'the list as Markdown, for documentation' },
} as const satisfies Record<string, Text>;

/** Placeholders in the help pages. */
export const placeTexts = {
  file: { cs: 'soubor', en: 'file' },
  who: { cs: 'kdo', en: 'who' },
  person: { cs: 'osoba', en: 'person' },
  format: { cs: 'podoba', en: 'format' },
  name: { cs: 'jméno', en: 'name' },
  title: { cs: 'název', en: 'name' },
  subcommand: { cs: 'příkaz', en: 'command' },
  path: { cs: 'cesta', en: 'path' },
  command: { cs: 'úkon', en: 'command' },
  case: { cs: 'spis', en: 'case' },
  rule: { cs: 'pravidlo', en: 'rule' },
  lifecycle: { cs: 'cyklus', en: 'lifecycle' },
  number: { cs: 'číslo', en: 'number' },
  code: { cs: 'kód', en: 'code' },
  text: { cs: 'text', en: 'text' },
  day: { cs: 'den', en: 'day' },
  mark: { cs: 'označení', en: 'id' },
  yesNo: { cs: 'ano|ne', en: 'yes|no' },
  yaml: { cs: 'YAML', en: 'YAML' },
  shell: { cs: 'shell', en: 'shell' },
  store: { cs: 'úložiště', en: 'store' },
  lang: { cs: 'jazyk', en: 'language' },
} as const satisfies Record<string, Text>;
