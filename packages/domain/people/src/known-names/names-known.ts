import { type Ask, answers, ask, type NeedText, question, type RuleAct, rule } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { z } from 'zod';
import type { MatchRow } from '../match-view.js';
import { identifiersInTexts, isStemToken, tokensInTexts } from './name-tokens.js';

interface NamesQuery {
  readonly tokens: readonly string[];
  /** Birth numbers and ids of clients' files that stand in the texts as they are. */
  readonly identifiers: number;
}

const namesKnown = question<NamesQuery, number>('namesKnown');

/**
 * Asks how many times texts name somebody whom the office knows (známá jména v textu; MTG-4, SUP-3, ETH-2): by name in any case, by
 * `paní` and a surname, by birth number, by the id of a file. Who it is is not told, and the texts themselves go nowhere.
 * Answered by people.
 *
 * @example
 * world: (given, asking) => ({ named: askNames([given.description], asking) }),
 * proposes: (given, { world }) => [DilemmaRecorded({ ...given, ...world })],
 */
export const askNames = (
  texts: readonly (string | undefined)[],
  asking: { token(text: string): string },
): Ask<number> => ask(namesKnown, { tokens: tokensInTexts(texts, asking), identifiers: identifiersInTexts(texts) });

/** Answers how many of the tokens belong to somebody known. */
export const answerNamesKnown = answers(namesKnown, {
  rows: ({ tokens }) => tokens.map((partition) => ({ view: 'match', partition })),
  answer: ({ tokens, identifiers }, world) =>
    identifiers +
    tokens.filter((partition) =>
      world.rows({ view: 'match', partition }).some(({ data }) => isStemToken((data as MatchRow).reason)),
    ).length,
});

/** What a fact keeps of the answer: evidence that it was asked, and a number that says nothing about anybody. */
export const NamesFound = z.int().nonnegative();

/** The rule that a text names nobody whom the office knows; its fact has the field `named`. */
export const namesNobody = (id: RuleId) =>
  rule(id, {
    needs: ['knownName'],
    act: (_: object, { fact }: RuleAct<never>) =>
      (fact as { readonly named?: number }).named === 0 ? 'permit' : { needs: 'knownName' },
  });

/** The sentence of such a refusal. It does not repeat the name: refusals are logged. */
export const knownNameNeed: NeedText = {
  why: {
    cs: 'V textu je jméno, rodné číslo nebo označení spisu někoho, koho úřad zná. Takový zápis nesmí prozrazovat, o koho jde.',
    en: 'The text holds a name, a birth number or the id of a file of somebody whom the office knows. Such a record must not tell who it is about.',
  },
  way: {
    cs: 'Popište situaci bez jmen a označení, například „klientka, 60 let“. Nic z toho, co jste napsali, se neuložilo.',
    en: 'Describe the situation without names and ids, for example “a client, aged 60”. Nothing of what you wrote was stored.',
  },
};
