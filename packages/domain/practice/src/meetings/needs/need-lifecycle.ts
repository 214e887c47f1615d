import { dayOf, type FactOf, lifecycle, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import { namesNobody } from '@koordinace/people';
import type { NeedAddressee } from '../lists/need-addressee.js';
import type { NeedOutcome } from '../lists/need-outcome.js';
import { NeedAnnounced, NeedAnswered, NeedPut } from './need-facts.js';

/** What decisions know of a need. */
export interface NeedData {
  readonly to?: NeedAddressee;
  readonly putBy?: string;
  readonly putOn?: string;
  readonly due?: string;
  readonly outcome?: NeedOutcome;
  readonly answeredOn?: string;
  readonly announced: boolean;
}

/** MTG-6: an answer is expected on a day that is still to come; a need put long ago and never answered is said at once. */
const answerExpected = rule('MTG-6', {
  needs: ['overdue'],
  act: (_: NeedData, { fact, at }: RuleAct<FactOf<typeof NeedPut>>): Verdict<'overdue'> =>
    fact.due < dayOf(at) ? { needs: 'overdue', params: { day: fact.due } } : 'permit',
});

/** A need put to the leadership (potřeba předložená vedení; MTG-6): waits for an answer, and has one. It names no clients (MTG-4). */
export const needLifecycle = lifecycle<NeedData>({
  name: 'need',
  stream: 'office',
  start: { announced: false },
  facts: [NeedPut, NeedAnswered, NeedAnnounced],
  rules: [namesNobody('MTG-4')],
  warnings: [{ fact: 'NeedPut', rule: answerExpected }],
  folds: [
    when(NeedPut, (data: NeedData, { to, putOn, due, by }) => ({ ...data, to, putOn, due, putBy: by })),
    when(NeedAnswered, (data: NeedData, { outcome, at }) => ({ ...data, outcome, answeredOn: dayOf(at) })),
    when(NeedAnnounced, (data: NeedData) => ({ ...data, announced: true })),
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { NeedPut: { target: 'waiting', rules: ['MTG-4'] } } },
      waiting: {
        on: { NeedAnswered: { target: 'answered', rules: ['MTG-4'] }, NeedAnnounced: {} },
      },
      // What was to be dealt with further gets another answer in the end.
      answered: { on: { NeedAnswered: { rules: ['MTG-4'] } } },
    },
  },
});
