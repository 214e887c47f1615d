import type { Text } from '@koordinace/kernel';

/** Sentences and headings about runs of the checklist and the internal document. */
export const checklistOutputTexts = {
  proposed: { cs: 'návrh z dat: {answer}', en: 'proposed from the data: {answer}' },
  revised: { cs: 'změna plánu {of} {what}', en: 'changed the plan {of} {what}' },
  unanswered: { cs: '(bez odpovědi)', en: '(no answer)' },
  run: { cs: 'Vyplnění', en: 'Run' },
  opened: { cs: 'Zahájeno', en: 'Opened' },
  closed: { cs: 'Uzavřeno', en: 'Closed' },
  byArea: { cs: 'ano / zčásti / ne podle oblastí A, B, C, D', en: 'yes / partly / no by area A, B, C, D' },
  noRuns: {
    cs: 'Kontrolní seznam zatím nikdo nevyplnil, nebo přehled není pro vás.',
    en: 'Nobody has filled in the checklist yet, or the list is not for you.',
  },
  area: { cs: 'Oblast', en: 'Area' },
  earlier: { cs: 'Dřív (ano / zčásti / ne)', en: 'Earlier (yes / partly / no)' },
  later: { cs: 'Teď (ano / zčásti / ne)', en: 'Later (yes / partly / no)' },
  nothingChanged: { cs: 'Žádná odpověď se nezměnila.', en: 'No answer has changed.' },
  version: { cs: 'Znění', en: 'Version' },
  document: { cs: 'Dokument', en: 'Document' },
  adopted: { cs: 'Přijato', en: 'Adopted' },
  inForce: { cs: 'Platí', en: 'In force' },
  missing: { cs: 'Neseznámili se', en: 'Not acknowledged by' },
  noDocuments: {
    cs: 'Interní dokument zatím nebyl přijat, nebo přehled není pro vás.',
    en: 'No internal document was adopted yet, or the list is not for you.',
  },
  toAcknowledge: {
    cs: 'Máte se seznámit se zněním {version} ({document}).',
    en: 'You have to acknowledge version {version} ({document}).',
  },
  has: { cs: 'Dokument má:', en: 'The document has:' },
  lacks: { cs: 'V dokumentu chybí:', en: 'The document lacks:' },
  complete: { cs: 'V dokumentu nechybí nic z toho, co má obsahovat.', en: 'The document lacks nothing.' },
  drafted: {
    cs: 'Návrh je v souboru {file}. Doplňte v něm, co je označeno, a zkontrolujte ho: koordinace document check {file}',
    en: 'The draft is in {file}. Write what is marked in it, and check it: koordinace document check {file}',
  },
} as const satisfies Record<string, Text>;
