import type { Text } from '@koordinace/kernel';

const list = (codes: readonly string[]): string => codes.join(', ');

/** Sentences on what was expected and what came. They name codes, ids and places, never what stands there. */
export const differ = {
  accepted: (warned: readonly string[]): Text =>
    warned.length === 0
      ? { cs: 'přijato', en: 'accepted' }
      : { cs: `přijato s upozorněním ${list(warned)}`, en: `accepted with a note by ${list(warned)}` },
  refused: (rules: readonly string[], kinds: readonly string[] = []): Text => {
    const cs = rules.length === 0 ? 'odmítnuto bez pravidla' : `odmítnuto podle ${list(rules)}`;
    const en = rules.length === 0 ? 'refused without a rule' : `refused by ${list(rules)}`;
    const told = kinds.length === 0 ? '' : ` (${list(kinds)})`;
    return { cs: cs + told, en: en + told };
  },
  read: { cs: 'přečteno', en: 'read' },
  expectedAndCame: (expected: Text, came: Text): Text => ({
    cs: `Čekalo se: ${expected.cs}. Přišlo: ${came.cs}.`,
    en: `Expected: ${expected.en}. Came: ${came.en}.`,
  }),
  nothingCreated: (kind: string, created: readonly string[]): Text => ({
    cs: `Nevzniklo nic druhu \`${kind}\`. Vzniklo: ${list(created) || 'nic'}.`,
    en: `Nothing of the kind \`${kind}\` came into being. What did: ${list(created) || 'nothing'}.`,
  }),
  noView: (name: string, views: readonly string[]): Text => ({
    cs: `Přehled \`${name}\` tu není. Jsou tu: ${list(views)}.`,
    en: `There is no view \`${name}\`. There are: ${list(views)}.`,
  }),
  unbound: (name: string): Text => ({
    cs: `Jméno \`$${name}\` nic neoznačuje: krok, ve kterém mělo vzniknout, nedopadl podle očekávání.`,
    en: `The name \`$${name}\` stands for nothing: the step that was to make it did not turn out as expected.`,
  }),
  broke: (name: string): Text => ({
    cs: `Program při tomto kroku selhal (${name}).`,
    en: `The program failed in this step (${name}).`,
  }),
  notShown: (path: string): Text => ({
    cs: `Na místě \`${path}\` se něco čekalo a nic tam není.`,
    en: `Something was expected at \`${path}\` and nothing is there.`,
  }),
  otherShown: (path: string): Text => ({
    cs: `Na místě \`${path}\` je jiná hodnota, než se čekala.`,
    en: `Another value than expected is at \`${path}\`.`,
  }),
  notHidden: (path: string): Text => ({
    cs: `Místo \`${path}\` mělo zůstat skryté, a je vidět.`,
    en: `\`${path}\` was to stay hidden, and it shows.`,
  }),
  partial: (expected: boolean): Text =>
    expected
      ? { cs: 'Čekalo se, že záznam není celý, a je.', en: 'The record was expected to be partial, and it is whole.' }
      : { cs: 'Čekalo se, že je záznam celý, a není.', en: 'The record was expected to be whole, and it is partial.' },
  code: (what: string, expected: string, came: string | undefined): Text => ({
    cs: `\`${what}\`: čekalo se ${expected}, přišlo ${came ?? 'nic'}.`,
    en: `\`${what}\`: expected ${expected}, came ${came ?? 'nothing'}.`,
  }),
  rows: (expected: number, came: number): Text => ({
    cs: `Čekalo se řádků: ${expected}, přišlo: ${came}.`,
    en: `Rows expected: ${expected}, came: ${came}.`,
  }),
  row: (index: number, field: string): Text => ({
    cs: `Řádek ${index + 1}: údaj \`${field}\` je jiný, než se čekal.`,
    en: `Row ${index + 1}: \`${field}\` is another than expected.`,
  }),
  notRaised: (what: string): Text => ({
    cs: `Lhůta ${what} měla být oznámena, a nebyla.`,
    en: `The deadline ${what} was to be announced, and was not.`,
  }),
  raised: (what: string): Text => ({
    cs: `Lhůta ${what} byla oznámena, a nečekala se.`,
    en: `The deadline ${what} was announced, and not expected.`,
  }),
} as const;
