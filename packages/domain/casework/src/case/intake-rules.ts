import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { MatchReason, tellingReasons } from '@koordinace/people';
import type { IntakeBasisSettled, IntakeRecorded } from '../facts/intake-facts.js';
import { clientIsPresent, needsReferrer } from '../lists/intake-channel.js';
import type { CaseData } from './case-data.js';

type IntakeFact = FactOf<typeof IntakeRecorded>;
type Intake = RuleAct<IntakeFact>;

/**
 * Help is voluntary and free, and the client is told so. No look is taken at any target group (INT-1). Whoever is
 * here is told at once; whom others brought to notice is told before screening and before the method changes.
 * Somebody whose life is in danger is helped first (INT-4).
 */
export const toldAtIntake = rule('INT-1', {
  needs: ['told', 'toldFirst'],
  state: ({ untold }: CaseData) => (untold === true ? { needs: 'toldFirst' } : 'permit'),
  act: (_: CaseData, { fact }: Intake) =>
    fact.type === 'IntakeRecorded' && !fact.toldVoluntaryAndFree && clientIsPresent(fact) && !fact.urgent
      ? { needs: 'told' }
      : 'permit',
});

/** Whoever was not told at the intake is told afterwards (INT-1). */
export const toldAfterwards = rule('INT-1', {
  needs: ['tellLater'],
  act: (_: CaseData, { fact }: Intake) => (fact.toldVoluntaryAndFree ? 'permit' : { needs: 'tellLater' }),
});

const channelNeeds = ['referrer', 'detail'] as const;
const channelVerdict = (fact: IntakeFact): Verdict<(typeof channelNeeds)[number]> => {
  if (needsReferrer(fact.channel) && fact.referredBy === undefined) return { needs: 'referrer' };
  return fact.channel === 'other' && fact.channelDetail === undefined ? { needs: 'detail' } : 'permit';
};

/** Where the channel alone does not tell from whom the intake came, that is written down too (INT-2). */
export const channelTold = rule('INT-2', {
  needs: channelNeeds,
  act: (_: CaseData, { fact }: Intake) => (fact.urgent ? 'permit' : channelVerdict(fact)),
});

/** Help does not wait for it; it is only said (INT-2, INT-4). */
export const channelToldLater = rule('INT-2', {
  needs: channelNeeds,
  act: (_: CaseData, { fact }: Intake) => (fact.urgent ? channelVerdict(fact) : 'permit'),
});

const basisNeeds = ['basis', 'basicOnly', 'legalBasis'] as const;
type BasisNeed = (typeof basisNeeds)[number];

function basisVerdict(fact: IntakeFact): Verdict<BasisNeed> {
  if (fact.basis === 'legal' && fact.legalBasis === undefined) return { needs: 'legalBasis' };
  if (!fact.fromActor) return 'permit';
  if (fact.basis === undefined) return fact.passed === 'nothing' ? 'permit' : { needs: 'basis' };
  return fact.basis === 'referralConsent' && fact.passed === 'details' ? { needs: 'basicOnly' } : 'permit';
}

function settledVerdict({ passed }: CaseData, fact: FactOf<typeof IntakeBasisSettled>): Verdict<BasisNeed> {
  if (fact.basis === undefined) return { needs: 'basis' };
  if (fact.basis === 'legal') return fact.legalBasis === undefined ? { needs: 'legalBasis' } : 'permit';
  return passed === 'details' ? { needs: 'basicOnly' } : 'permit';
}

/**
 * What an actor passes on rests on a basis; a referral consent covers basic information and no more. Without a basis
 * it is kept for a limited time: after that the work waits until the basis is there or the work ends (INT-3).
 */
export const basisOfReferral = rule('INT-3', {
  needs: [...basisNeeds, 'timePassed'],
  act: (
    data: CaseData,
    { fact, at }: RuleAct<IntakeFact | FactOf<typeof IntakeBasisSettled>>,
  ): Verdict<BasisNeed | 'timePassed'> => {
    if (fact.type === 'IntakeRecorded') return fact.urgent ? 'permit' : basisVerdict(fact);
    if (fact.type === 'IntakeBasisSettled') return settledVerdict(data, fact);
    const { unbasedUntil } = data;
    return unbasedUntil !== undefined && unbasedUntil < dayOf(at)
      ? { needs: 'timePassed', params: { day: unbasedUntil } }
      : 'permit';
  },
});

/** Help does not wait for the basis either; it is settled afterwards (INT-3, INT-4). */
export const basisLater = rule('INT-3', {
  needs: basisNeeds,
  act: (_: CaseData, { fact }: Intake) => (fact.urgent ? basisVerdict(fact) : 'permit'),
});

/** A client already known is recognised, unless help cannot wait (INT-6, INT-4). */
export const recognised = rule('INT-6', {
  needs: ['person', 'unknown', 'matches', ...MatchReason.codes],
  act: (_: CaseData, { fact }: Intake): Verdict<'person' | 'unknown' | 'matches' | MatchReason> => {
    if (fact.recognised === 'missing') return { needs: 'person' };
    if (fact.recognised === 'unknown') return { needs: 'unknown' };
    if (fact.recognised === 'known' || fact.urgent) return 'permit';
    const open = (fact.matches ?? []).filter(({ person }) => !(fact.notSame ?? []).includes(person));
    if (open.length === 0) return 'permit';
    // The strongest reason is said in words, the others by their codes.
    const why = tellingReasons(open.flatMap((one) => one.why));
    return {
      needs: why[0] ?? 'matches',
      params: { count: open.length, matches: open.map(({ person }) => person), why },
    };
  },
});

/** Work with the same person that is under way is noticed, so that nobody asks the same twice (INT-6). */
export const openCaseNoticed = rule('INT-6', {
  needs: ['openCase'],
  act: (_: CaseData, { fact }: Intake) =>
    fact.openCases.length === 0 ? 'permit' : { needs: 'openCase', params: { cases: fact.openCases } },
});
