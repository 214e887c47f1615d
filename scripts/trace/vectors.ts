import { isDeepStrictEqual } from 'node:util';
import type { SharingRequest, SharingWorld } from '@koordinace/consent';
import { type BreakableRule, brokenRules, decideWithout } from '@koordinace/consent/testing';
import type { RuleId } from '@koordinace/rulebook';
import { asExpected, shippedVectors } from '@koordinace/scenario';

/** How many decision vectors name a rule, and how many of them notice that it is switched off. */
export interface NoticedByVectors {
  readonly rule: RuleId;
  readonly naming: number;
  readonly noticing: number;
}

/** Switches off each rule of the decision about sharing, and decides the vectors that name it. */
export function breakDecisions(): readonly NoticedByVectors[] {
  const vectors = shippedVectors();
  return (Object.keys(brokenRules) as BreakableRule[]).map((rule) => {
    const decide = decideWithout(rule);
    const naming = vectors.filter(({ rules }) => rules.includes(rule));
    const noticing = naming.filter(({ request, world, expected }) => {
      const decided = decide(request as SharingRequest, world as SharingWorld);
      return !isDeepStrictEqual(asExpected(decided), asExpected(expected));
    });
    return { rule, naming: naming.length, noticing: noticing.length };
  });
}
