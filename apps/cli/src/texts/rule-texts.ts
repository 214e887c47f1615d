import type { Text } from '@koordinace/kernel';

/** Words about rules (pravidla). */
export const ruleTexts = {
  must: { cs: 'povinné', en: 'must' },
  warn: { cs: 'upozornění', en: 'warn' },
  offer: { cs: 'nabídka', en: 'offer' },
  source: { cs: 'zdroj', en: 'source' },
  own: { cs: 'vlastní pravidlo, vyplývá ze smyslu metodiky', en: 'our own; it follows from what the manual wants' },
  level: { cs: 'závaznost', en: 'level' },
  cites: { cs: 'právní předpisy', en: 'law' },
  from: { cs: 'od {from}', en: 'from {from}' },
  fromUntil: { cs: 'od {from} do {until}', en: 'from {from} until {until}' },
  act: { cs: '{provision} zákona či předpisu č. {act} ({title})', en: '{provision} of {act} ({title})' },
  wholeAct: { cs: 'předpis č. {act} ({title})', en: '{act} ({title})' },
  kept: { cs: 'kde je hlídáno', en: 'where it is kept' },
  notKept: { cs: 'zatím nikde; přijde s dalšími částmi', en: 'nowhere yet; it comes with further parts' },
  guard: { cs: 'podmínka: {lifecycle}, {fact}', en: 'condition: {lifecycle}, {fact}' },
  warning: { cs: 'upozornění: {lifecycle}, {fact}', en: 'note: {lifecycle}, {fact}' },
  forbidden: { cs: 'není dovoleno: {lifecycle}, {fact}', en: 'not allowed: {lifecycle}, {fact}' },
  field: { cs: 'údaj {field} úkonu {command}', en: 'field {field} of {command}' },
  who: { cs: 'kdo smí {command}', en: 'who may {command}' },
  view: { cs: 'přehled {view}', en: 'view {view}' },
  substitution: { cs: 'zastupování (modul {module})', en: 'substitution (module {module})' },
  policy: { cs: 'rozhodování (modul {module})', en: 'policy (module {module})' },
  text: { cs: 'texty (modul {module})', en: 'texts (module {module})' },
} as const satisfies Record<string, Text>;
