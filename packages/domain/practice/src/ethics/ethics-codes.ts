import { codeList, type Text } from '@koordinace/kernel';
import {
  dilemmaParties,
  dilemmas,
  type PrincipleId,
  principles,
  type DilemmaId as TableDilemma,
  type DilemmaParty as TableParty,
} from '@koordinace/rulebook';

const titles = <K extends string>(entries: Readonly<Record<K, { readonly title: Text }>>): Readonly<Record<K, Text>> =>
  Object.fromEntries(
    Object.entries<{ readonly title: Text }>(entries).map(([key, { title }]) => [key, title]),
  ) as Record<K, Text>;

/** Principles and values that can be cited (etické hodnoty a zásady, ETH-1), by their ids in the rulebook. */
export const EthicalPrinciple = codeList<PrincipleId>('EthicalPrinciple', titles(principles));

/** Kinds of dilemmas (druhy dilemat, ETH-2): the six of table 4 of the manual, and others. */
export const DilemmaKind = codeList<TableDilemma | 'other'>('DilemmaKind', {
  ...titles(dilemmas),
  other: { cs: 'Jiné dilema', en: 'Another dilemma' },
});
export type DilemmaKind = (typeof DilemmaKind.codes)[number];

/** Whom a dilemma is between (strany dilematu, ETH-2): those of table 4, and others. */
export const DilemmaParty = codeList<TableParty | 'head' | 'family' | 'actor' | 'other-department' | 'public'>(
  'DilemmaParty',
  {
    ...dilemmaParties,
    head: { cs: 'vedoucí sociálního odboru', en: 'head of the social department' },
    family: { cs: 'rodina klienta', en: "the client's family" },
    actor: { cs: 'spolupracující aktér', en: 'cooperating actor' },
    'other-department': { cs: 'jiný odbor úřadu', en: 'another department' },
    public: { cs: 'veřejnost', en: 'the public' },
  },
);
export type DilemmaParty = (typeof DilemmaParty.codes)[number];
