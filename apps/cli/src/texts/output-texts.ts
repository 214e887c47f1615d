import type { Text } from '@koordinace/kernel';

/** Sentences and headings of results. */
export const outputTexts = {
  founded: {
    cs: `Úřad je založen.
  úložiště: {store}
  klíče:    {keys} (zálohujte je odděleně od úložiště; bez nich osobní údaje nikdo nepřečte)
  vedoucí:  {head}

Dál ustanovte pracovníky:
  koordinace commands AppointWorker
  koordinace do AppointWorker --as {head} --store {store} --with pracovnik.yaml`,
    en: `The office is founded.
  store: {store}
  keys:  {keys} (back them up apart from the store; without them nobody can read the personal data)
  head:  {head}

Next, appoint workers:
  koordinace commands AppointWorker
  koordinace do AppointWorker --as {head} --store {store} --with worker.yaml`,
  },
  created: { cs: '  vzniká {kind} {id}', en: '  new {kind} {id}' },
  stands: { cs: '  {kind} {id}: {place}', en: '  {kind} {id}: {place}' },
  noCases: { cs: 'Žádný případ vám teď nepatří.', en: 'No case is yours now.' },
  nothingDue: { cs: 'Nemáte žádnou lhůtu.', en: 'Nothing is due to you.' },
  overdue: { cs: '{day} (po termínu)', en: '{day} (overdue)' },
  nothingPassed: { cs: 'Žádná lhůta nově neuplynula.', en: 'No further deadline has passed.' },
  waitsFor: { cs: ' (čeká se na: {whom})', en: ' (waiting for: {whom})' },
  nothingLogged: { cs: 'Zatím tu není žádný záznam.', en: 'Nothing is logged yet.' },
  notRead: { cs: 'Záznam vám teď nelze otevřít.', en: 'The record cannot be opened to you now.' },
  purposes: {
    cs: '  Účel zadejte kódem za --purpose: {purposes}.',
    en: '  Give the purpose with --purpose: {purposes}.',
  },
  partial: { cs: 'Část záznamu pro vás není otevřená.', en: 'A part of the record is not open to you.' },
  version: { cs: 'verze {version}', en: 'version {version}' },
  yes: { cs: 'ano', en: 'yes' },
  if: { cs: 'podle údajů', en: 'depends' },
  no: { cs: 'ne', en: 'no' },
  nowPossible: { cs: 'Tento úkon teď provést lze.', en: 'This can be done now.' },
  nowDepends: {
    cs: 'Tento úkon lze provést, pokud zadané údaje vyhoví těmto pravidlům:',
    en: 'This can be done if what you enter satisfies these rules:',
  },
  oneVersion: {
    cs: 'Není co porovnat: klient zatím odsouhlasil verzí plánu: {count}.',
    en: 'There is nothing to compare: versions agreed to so far: {count}.',
  },
  noPlan: {
    cs: 'Plán v tomto případu není, nebo pro vás není otevřený.',
    en: 'There is no plan here that is open to you.',
  },
  noConference: {
    cs: 'Setkání v tomto případu není, nebo pro vás není otevřené.',
    en: 'There is no conference here that is open to you.',
  },
  noMinutes: { cs: 'Tento účastník zatím žádný záznam nedostal.', en: 'This participant has no minutes yet.' },
  minutesPartial: {
    cs: 'Něco bylo vynecháno: příjemci se to teď sdílet nesmí.',
    en: 'Something is left out: it may not be shared with this recipient.',
  },
  theClient: { cs: 'klient', en: 'the client' },
  standingIn: { cs: 'v zastoupení {account}', en: 'for {account}' },
  office: { cs: 'úřad', en: 'the office' },
  accepted: { cs: 'přijato', en: 'accepted' },
  refused: { cs: 'odmítnuto', en: 'refused' },
  reading: { cs: 'čtení', en: 'reading' },
  viewing: { cs: 'přehled {view}', en: 'view {view}' },
  headCase: { cs: 'případ', en: 'case' },
  headClient: { cs: 'klient', en: 'client' },
  headStands: { cs: 'stav', en: 'stands at' },
  headFor: { cs: 'za koho', en: 'for' },
  headWhen: { cs: 'kdy', en: 'when' },
  headWho: { cs: 'kdo', en: 'who' },
  headWhat: { cs: 'co', en: 'what' },
  headDue: { cs: 'do', en: 'due' },
  headRule: { cs: 'pravidlo', en: 'rule' },
  headTell: { cs: 'komu', en: 'tell' },
  headFile: { cs: 'spis', en: 'file' },
  headOutcome: { cs: 'výsledek', en: 'outcome' },
  headCommand: { cs: 'úkon', en: 'command' },
  headNow: { cs: 'teď', en: 'now' },
  headWhy: { cs: 'proč', en: 'why' },
  headAbout: { cs: 'k čemu je', en: 'what it is for' },
  headField: { cs: 'údaj', en: 'field' },
  headForm: { cs: 'tvar', en: 'form' },
  headMeaning: { cs: 'význam', en: 'meaning' },
  headLevel: { cs: 'závaznost', en: 'level' },
  headTitle: { cs: 'název', en: 'title' },
  headKept: { cs: 'hlídá', en: 'kept by' },
  written: { cs: 'Hotovo: {files}', en: 'Written: {files}' },
  packed: {
    cs: `Soubor {file} je hotový.
  heslo: {password}
Heslo sdělte příjemci jinou cestou (telefonem, osobně). Nikde se neukládá a znovu ho nezjistíte.
Průvodní zpráva k souboru:`,
    en: `The file {file} is ready.
  password: {password}
Tell the recipient the password by another way (by phone, in person). It is stored nowhere and cannot be had again.
The message that goes with the file:`,
  },
  fhirRefused: {
    cs: 'Souhlas nelze převzít; nic se nezapsalo. Nelze vyjádřit:',
    en: 'The consent cannot be taken over; nothing was recorded. What stands in the way:',
  },
  noDisclosures: { cs: 'Nic neodešlo ani odejít nemá.', en: 'Nothing went out, and nothing waits.' },
  noPosts: { cs: 'O pozicích zatím není nic zapsáno.', en: 'Nothing is recorded of posts yet.' },
  noCaseload: {
    cs: 'Nikdo nemá otevřený případ, nebo přehled není určen vám.',
    en: 'Nobody has an open case, or the list is not yours.',
  },
  noGroups: {
    cs: 'Profil koordinátora podpory žádné cílové skupiny neuvádí.',
    en: "The coordinator's profile names no target groups.",
  },
  nobodysGroup: { cs: 'nikdo', en: 'nobody' },
  nobodysTask: { cs: 'zatím nikomu', en: 'nobody yet' },
  agendaOfAnnex: {
    cs: 'Úřad rozdělení agendy zatím neschválil. Takto ji rozděluje příloha č. 1 metodiky:',
    en: 'The office has not adopted its division of agenda yet. By annex 1 of the manual:',
  },
  agendaVersion: { cs: 'Rozdělení agendy, znění {version}:', en: 'Division of agenda, version {version}:' },
  caseloadLimit: { cs: 'Mez vytížení, otevřených případů: {limit}', en: 'Limit of caseload, open cases: {limit}' },
  overLimit: { cs: 'nad mezí', en: 'above the limit' },
  headPost: { cs: 'pozice', en: 'post' },
  headFrom: { cs: 'od', en: 'from' },
  headUntil: { cs: 'do', en: 'until' },
  headTask: { cs: 'činnost', en: 'task' },
  headOwner: { cs: 'komu patří', en: 'whose' },
  headOpen: { cs: 'otevřené', en: 'open' },
  headManaged: { cs: 'z toho v case managementu', en: 'of these in case management' },
  headNote: { cs: 'poznámka', en: 'note' },
  headGroup: { cs: 'cílová skupina', en: 'target group' },
  headMark: { cs: 'označení', en: 'id' },
  nothingListed: { cs: 'Přehled je pro vás prázdný.', en: 'The list is empty for you.' },
  headWhom: { cs: 'komu patří', en: 'whose' },
  nothingThere: { cs: 'Nic tu není.', en: 'There is nothing.' },
  calendarMade: {
    cs: 'Soubor {file} je hotový, setkání v něm: {count}.',
    en: 'The file {file} is ready; meetings in it: {count}.',
  },
  noEmergencies: { cs: 'Žádné ohrožení není vyhlášeno.', en: 'No emergency was declared.' },
} as const satisfies Record<string, Text>;

/** Why an element of a FHIR resource keeps it from being taken over. */
export const fhirProblemTexts = {
  notRepresentable: { cs: 'pro to zdejší souhlasy nemají místo', en: 'consents here have no place for it' },
  unknownCode: { cs: 'neznámý kód', en: 'unknown code' },
  malformed: { cs: 'není zapsáno podle FHIR', en: 'not written as FHIR has it' },
  notInForce: { cs: 'už neplatí, nebo ještě neplatí', en: 'holds no more, or not yet' },
  contradiction: { cs: 'odporuje jinému údaji', en: 'contradicts another element' },
  tooMany: { cs: 'je toho příliš mnoho', en: 'there are too many' },
} as const satisfies Record<string, Text>;
