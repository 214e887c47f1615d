import { decidesIn, GuardianScope, type GuardianshipAnswer, PersonId } from '@koordinace/people';
import { z } from 'zod';

const Matters = z.array(GuardianScope.schema).min(1).max(20);

/** What was known of guardians when something was decided for the client; it stands in the fact as evidence (CMG-13). */
export const GuardianEvidence = z.strictObject({
  /** What was said to be decided about; left out where nobody said, and then it is about everything. */
  matters: Matters.optional(),
  /** Guardians in whose scope some of it lies, and who of them agrees. */
  guardians: z
    .array(z.strictObject({ guardian: PersonId, decides: z.array(GuardianScope.schema).max(20), agrees: z.boolean() }))
    .max(20),
  viewRecorded: z.boolean(),
});
export type GuardianEvidence = z.infer<typeof GuardianEvidence>;

/** What is decided about: the matters named; all of them, where none or “everything” is. */
const decidedAbout = (matters: readonly GuardianScope[] | undefined): readonly GuardianScope[] =>
  matters === undefined || matters.includes('everything') ? GuardianScope.codes : matters;

/** The evidence from what people answered and what was entered. */
export function guardianEvidence(
  answered: readonly GuardianshipAnswer[],
  entered: {
    readonly matters?: GuardianScope[] | undefined;
    readonly guardiansAgree?: readonly string[] | undefined;
    readonly clientView?: string | undefined;
  },
): GuardianEvidence {
  const { matters, guardiansAgree = [], clientView } = entered;
  const guardians = answered.map((one) => ({
    guardian: one.guardian,
    decides: decidedAbout(matters).filter((matter) => decidesIn(one, matter)),
    agrees: guardiansAgree.includes(one.guardian),
  }));
  return {
    ...(matters !== undefined && { matters }),
    guardians: guardians.filter(({ decides }) => decides.length > 0).slice(0, 20),
    viewRecorded: clientView !== undefined,
  };
}

/** Those of the guardians who agree. */
export const agreeingGuardians = ({ guardians }: GuardianEvidence): readonly PersonId[] =>
  guardians.filter(({ agrees }) => agrees).map(({ guardian }) => guardian);

/** The guardians whose agreement is missing: in some matter that is theirs, nobody of them agrees. */
export function missingGuardians({ guardians }: GuardianEvidence): readonly PersonId[] {
  const agreed = new Set(guardians.filter(({ agrees }) => agrees).flatMap(({ decides }) => decides));
  return guardians.filter(({ decides }) => decides.some((one) => !agreed.has(one))).map(({ guardian }) => guardian);
}

/** The client agrees, or in every matter a guardian in whose scope it lies does (PLN-2, PLN-9, ISW-4). */
export function isAgreed({ clientAgrees, guardianship }: Decided): boolean {
  const agreed = new Set(guardianship.guardians.filter(({ agrees }) => agrees).flatMap(({ decides }) => decides));
  return clientAgrees || decidedAbout(guardianship.matters).every((matter) => agreed.has(matter));
}

/** What a decision for the client rests on. */
export interface Decided {
  readonly clientAgrees: boolean;
  readonly guardianship: GuardianEvidence;
}
