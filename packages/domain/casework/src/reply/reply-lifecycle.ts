import { type FactOf, lifecycle, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import { ReplyClosed, ReplyOwed } from '../facts/reply-facts.js';

/** What decisions know of a reply that is owed. */
export interface ReplyData {
  readonly due?: string;
}

/** A reply is closed with its outcome; that nothing can be provided is told to the provider (INT-5). */
const outcomeGiven = rule('INT-5', {
  needs: ['outcome', 'providerTold'],
  act: (_: ReplyData, { fact }: RuleAct<FactOf<typeof ReplyClosed>>): Verdict<'outcome' | 'providerTold'> => {
    if (fact.outcome === undefined) return { needs: 'outcome' };
    return fact.outcome === 'cannotBeProvided' && fact.providerToldOn === undefined
      ? { needs: 'providerTold' }
      : 'permit';
  },
});

/** The reply owed to a health provider (odpověď na oznámení podle § 92 písm. c); INT-5). */
export const replyLifecycle = lifecycle<ReplyData>({
  name: 'reply',
  stream: 'case',
  start: {},
  facts: [ReplyOwed, ReplyClosed],
  folds: [when(ReplyOwed, (_: ReplyData, { due }) => ({ due }))],
  rules: [outcomeGiven],
  chart: {
    initial: 'none',
    states: {
      none: { on: { ReplyOwed: { target: 'owed' } } },
      owed: { on: { ReplyClosed: { target: 'closed', rules: ['INT-5'] } } },
      closed: { type: 'final' },
    },
  },
});
