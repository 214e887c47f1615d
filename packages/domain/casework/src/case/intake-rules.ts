import { type FactOf, instancesOf, type Moment, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { MatchReason, tellingReasons } from '@koordinace/people';
import type { CuratorGroupsMarked, IntakeBasisSettled, IntakeRecorded } from '../facts/intake-facts.js';
import { needsBasis, needsReferrer } from '../lists/intake-channel.js';
import type { CaseData } from './case-data.js';

type Intake = RuleAct<FactOf<typeof IntakeRecorded>>;

/**
 * Help is voluntary and free, and the client is told so. No look is taken at any target group (INT-1). Somebody whose
 * life is in danger is helped first (INT-4).
 */
export const toldAtIntake = rule('INT-1', {
  needs: ['told'],
  act: (_: CaseData, { fact }: Intake) =>
    fact.toldVoluntaryAndFree || fact.channel === 'emergency' ? 'permit' : { needs: 'told' },
});

/** Whoever could not be told in an emergency is told afterwards (INT-1). */
export const toldAfterwards = rule('INT-1', {
  needs: ['tellLater'],
  act: (_: CaseData, { fact }: Intake) => (fact.toldVoluntaryAndFree ? 'permit' : { needs: 'tellLater' }),
});

/** Where the channel alone does not tell from whom the intake came, that is written down too (INT-2). */
export const channelTold = rule('INT-2', {
  needs: ['referrer', 'detail'],
  act: (_: CaseData, { fact }: Intake) => {
    if (needsReferrer(fact.channel) && fact.referredBy === undefined) return { needs: 'referrer' };
    return fact.channel === 'other' && fact.channelDetail === undefined ? { needs: 'detail' } : 'permit';
  },
});

type Passed = RuleAct<FactOf<typeof IntakeRecorded> | FactOf<typeof IntakeBasisSettled>>;

/** What an actor passes on rests on a basis; a referral consent covers basic information and no more (INT-3). */
export const basisOfReferral = rule('INT-3', {
  needs: ['basis', 'basicOnly', 'legalBasis'],
  act: (_: CaseData, { fact }: Passed): Verdict<'basis' | 'basicOnly' | 'legalBasis'> => {
    if (fact.basis === 'legal' && fact.legalBasis === undefined) return { needs: 'legalBasis' };
    if (fact.type === 'IntakeBasisSettled') return fact.basis === undefined ? { needs: 'basis' } : 'permit';
    if (!needsBasis(fact.channel)) return 'permit';
    const details = [fact.health, fact.finance, fact.housing, fact.family].some((one) => one !== undefined);
    if (fact.basis === undefined) return details || fact.situation !== undefined ? { needs: 'basis' } : 'permit';
    return fact.basis === 'referralConsent' && details ? { needs: 'basicOnly' } : 'permit';
  },
});

/** A client already known is recognised, unless help cannot wait (INT-6, INT-4). */
export const recognised = rule('INT-6', {
  needs: ['person', 'unknown', 'matches', ...MatchReason.codes],
  act: (_: CaseData, { fact }: Intake): Verdict<'person' | 'unknown' | 'matches' | MatchReason> => {
    if (fact.recognised === 'missing') return { needs: 'person' };
    if (fact.recognised === 'unknown') return { needs: 'unknown' };
    if (fact.recognised === 'known' || fact.channel === 'emergency') return 'permit';
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

/** Whoever marks the groups has offered the social curator's cooperation (INT-9). */
export const curatorOffered = rule('INT-9', {
  needs: ['offered'],
  act: (_: CaseData, { fact }: RuleAct<FactOf<typeof CuratorGroupsMarked>>) =>
    fact.curatorOffered ? 'permit' : { needs: 'offered' },
});

/** Work cannot end while a health provider waits for its reply (INT-5). */
export const replyGiven = rule('INT-5', {
  needs: ['reply'],
  state: (_: CaseData, { file }: Moment): Verdict<'reply'> => {
    const open = instancesOf(file, 'reply').filter(({ at }) => at === 'owed');
    return open.length === 0 ? 'permit' : { needs: 'reply', params: { reply: open.map(({ id }) => id) } };
  },
});
