import { type FactOf, lifecycle, present, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import { namesNoClients } from '../lists/meeting-kind.js';
import { blankMatter, type MatterData } from './matter-data.js';
import { AdmissionEnded, AdmittedToCase, MatterBrought, MatterDiscussed } from './matter-facts.js';

type Brought = FactOf<typeof MatterBrought>;

/** MTG-4: no case comes to a round table or a working group. */
const noCases = rule('MTG-4', {
  needs: ['cases'],
  act: (_: MatterData, { fact }: RuleAct<Brought>): Verdict<'cases'> =>
    namesNoClients(fact.kind) ? { needs: 'cases' } : 'permit',
});

/** MTG-7: only those who have a basis for a case are admitted to it, and it is discussed only with them. */
const onlyWithBasis = rule('MTG-7', {
  needs: ['over', 'notYours', 'noBasis', 'already', 'notHeld', 'lapsed'],
  act: (
    { admitted }: MatterData,
    { fact }: RuleAct<Brought | FactOf<typeof AdmittedToCase> | FactOf<typeof MatterDiscussed>>,
  ): Verdict<'over' | 'notYours' | 'noBasis' | 'already' | 'notHeld' | 'lapsed'> => {
    switch (fact.type) {
      case 'MatterBrought':
        if (!fact.inTime) return { needs: 'over' };
        return fact.basis === 'none' ? { needs: 'notYours' } : 'permit';
      case 'AdmittedToCase':
        if (Object.hasOwn(admitted, fact.attendee)) return { needs: 'already' };
        return fact.basis === 'none'
          ? { needs: 'noBasis', params: { participant: fact.account ?? fact.attendee, rules: fact.because } }
          : 'permit';
      case 'MatterDiscussed':
        if (!fact.held) return { needs: 'notHeld' };
        return fact.lapsed.length === 0 ? 'permit' : { needs: 'lapsed', params: { participants: fact.lapsed } };
      default:
        return fact satisfies never;
    }
  },
});

/**
 * A case at a meeting (případ na setkání; MTG-7): brought by whoever works on it, discussed with those who were admitted. It is a
 * file of its own, so that those who take part in the meeting and were not admitted learn nothing of it.
 */
export const matterLifecycle = lifecycle<MatterData>({
  name: 'matter',
  stream: 'matter',
  start: blankMatter,
  facts: [MatterBrought, AdmittedToCase, AdmissionEnded, MatterDiscussed],
  rules: [noCases, onlyWithBasis],
  folds: [
    when(MatterBrought, (data: MatterData, { meeting, case: of, client, account, categories }) => ({
      ...data,
      meeting,
      case: of,
      categories,
      broughtBy: account,
      ...present({ client }),
    })),
    when(AdmittedToCase, (data: MatterData, { attendee, account }) => ({
      ...data,
      admitted: { ...data.admitted, [attendee]: account ?? null },
    })),
    when(AdmissionEnded, (data: MatterData, { attendee }) => {
      const { [attendee]: _gone, ...admitted } = data.admitted;
      return { ...data, admitted };
    }),
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { MatterBrought: { target: 'brought', rules: ['MTG-4', 'MTG-7'] } } },
      brought: {
        on: {
          AdmittedToCase: { rules: ['MTG-7'] },
          AdmissionEnded: {},
          MatterDiscussed: { target: 'discussed', rules: ['MTG-7'] },
        },
      },
      discussed: {
        on: {
          // Who was admitted then still reads what was said; the next meeting is another matter.
          AdmissionEnded: {},
          MatterDiscussed: { rules: ['MTG-7'] },
        },
      },
    },
  },
});
