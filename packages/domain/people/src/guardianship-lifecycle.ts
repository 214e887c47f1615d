import { type FactOf, lifecycle, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import { endsWithMajority, type GuardianKind, needsCourt } from './guardian-kind.js';
import type { GuardianScope } from './guardian-scope.js';
import { GuardianshipEnded, GuardianshipRecorded } from './guardianship-facts.js';
import type { Minority } from './majority.js';
import { onKeptRecord } from './on-kept-record.js';
import type { PersonId } from './person-id.js';

/** What decisions know of a guardianship. */
export interface GuardianshipData {
  readonly guardian: PersonId;
  readonly kind: GuardianKind;
  readonly scope: readonly GuardianScope[];
  readonly from: string;
  /** The last day; open when absent. */
  readonly until?: string;
}

type Data = Partial<GuardianshipData>;
type Recorded = FactOf<typeof GuardianshipRecorded>;
type Ended = FactOf<typeof GuardianshipEnded>;

/** A guardian is another person whom the office knows, appointed by a court, within a scope and a period. */
const appointed = rule('CMG-13', {
  needs: ['itself', 'guardian', 'court', 'period', 'longer'],
  act: (
    data: Data,
    { fact }: RuleAct<Recorded | Ended>,
  ): Verdict<'itself' | 'guardian' | 'court' | 'period' | 'longer'> => {
    const from = fact.type === 'GuardianshipRecorded' ? fact.from : data.from;
    if (from !== undefined && fact.until !== undefined && fact.until < from) return { needs: 'period' };
    if (fact.type === 'GuardianshipEnded') {
      return data.until !== undefined && fact.until > data.until
        ? { needs: 'longer', params: { until: data.until } }
        : 'permit';
    }
    if (fact.guardian === fact.person) return { needs: 'itself' };
    if (!fact.guardianKnown) return { needs: 'guardian' };
    return needsCourt(fact.kind) && fact.court === undefined ? { needs: 'court' } : 'permit';
  },
});

const minorityNeeds = ['bornMissing', 'bornOtherwise', 'adult', 'longerThanMinority'] as const satisfies Minority[];

/** Who acts for a child does so until it comes of age, and for nobody else: an adult's consent would be taken away. */
const untilMajority = rule('CON-17', {
  needs: minorityNeeds,
  act: (_data: Data, { fact }: RuleAct<Recorded>): Verdict<(typeof minorityNeeds)[number]> => {
    const { minority = 'bornMissing' } = fact;
    return !endsWithMajority(fact.kind) || minority === 'child' ? 'permit' : { needs: minority };
  },
});

/** The life of a guardianship (opatrovnictví). Whether it is in force today is told by its days, not by its place. */
export const guardianship = lifecycle<Data>({
  name: 'guardianship',
  stream: 'person',
  start: {},
  facts: [GuardianshipRecorded, GuardianshipEnded],
  folds: [
    when(GuardianshipRecorded, (_data: Data, { guardian, kind, scope, from, until }) => ({
      guardian,
      kind,
      scope,
      from,
      ...(until !== undefined && { until }),
    })),
    when(GuardianshipEnded, (data: Data, { until }) => ({ ...data, until })),
  ],
  rules: [appointed, onKeptRecord, untilMajority],
  chart: {
    initial: 'none',
    states: {
      none: { on: { GuardianshipRecorded: { target: 'recorded', rules: ['INT-6', 'CMG-13', 'CON-17'] } } },
      recorded: { on: { GuardianshipEnded: { target: 'ended', rules: ['CMG-13'] } } },
      ended: { type: 'final' },
    },
  },
});
