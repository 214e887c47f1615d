import { dayOf, type FactOf, lifecycle, type RuleAct, rule, type Verdict, when, within } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import { ReplyClosed, ReplyOwed } from '../facts/reply-facts.js';

/** What decisions know of a reply that is owed. */
export interface ReplyData {
  readonly due?: string;
  /** The day of the notification. */
  readonly notifiedOn?: string;
}

/**
 * A reply is owed as long as the case is open, and closed with its outcome; that nothing can be provided is told to the
 * provider, on a day between the notification and today (INT-5).
 */
const outcomeGiven = rule('INT-5', {
  needs: ['caseEnded', 'outcome', 'providerTold', 'dayTold'],
  act: (
    { notifiedOn }: ReplyData,
    { fact, at, file }: RuleAct<FactOf<typeof ReplyOwed> | FactOf<typeof ReplyClosed>>,
  ): Verdict<'caseEnded' | 'outcome' | 'providerTold' | 'dayTold'> => {
    if (fact.type === 'ReplyOwed') {
      return findCase(file)?.at.includes('work.ended') === true ? { needs: 'caseEnded' } : 'permit';
    }
    const { outcome, providerToldOn } = fact;
    if (outcome === undefined) return { needs: 'outcome' };
    if (providerToldOn === undefined) return outcome === 'cannotBeProvided' ? { needs: 'providerTold' } : 'permit';
    return within(providerToldOn, notifiedOn, dayOf(at)) ? 'permit' : { needs: 'dayTold' };
  },
});

/** The reply owed to a health provider (odpověď na oznámení podle § 92 písm. c); INT-5). */
export const replyLifecycle = lifecycle<ReplyData>({
  name: 'reply',
  stream: 'case',
  start: {},
  facts: [ReplyOwed, ReplyClosed],
  folds: [when(ReplyOwed, (_: ReplyData, { due, at }) => ({ due, notifiedOn: dayOf(at) }))],
  rules: [outcomeGiven],
  chart: {
    initial: 'none',
    states: {
      none: { on: { ReplyOwed: { target: 'owed', rules: ['INT-5'] } } },
      owed: { on: { ReplyClosed: { target: 'closed', rules: ['INT-5'] } } },
      closed: { type: 'final' },
    },
  },
});
