import type { RuleId } from '@koordinace/rulebook';
import {
  dropStatements,
  emergenciesAwry,
  everlasting,
  everybodyForEverybody,
  everythingNecessary,
  pooled,
  unlimitedInspection,
  withoutObligations,
} from '../broken-worlds.js';
import { decideSharing } from '../sharing/decide-sharing.js';
import type { SharingRequest } from '../sharing/request.js';
import type { SharingWorld } from '../sharing/sharing-world.js';
import { withoutDefault, withoutExplanation, withoutKnownCodes, withoutOffice } from './broken-decisions.js';

/** What switching a rule off changes around a decision. */
export interface BrokenRule {
  request?(request: SharingRequest): SharingRequest;
  world?(world: SharingWorld): SharingWorld;
  decided?<D extends Decided>(decision: D, request: SharingRequest): D;
}

/** As much of a decision as a broken rule may change. */
export interface Decided {
  readonly decisions: readonly {
    readonly person: string;
    readonly item: string;
    readonly outcome: 'permitted' | 'refused';
    readonly droppedBy?: unknown;
    readonly basis?: unknown;
  }[];
}

/** Each rule that concerns the decision, switched off (vypnuté pravidlo). Only tests break rules. */
export const brokenRules = {
  'CON-2': { world: (world) => dropStatements(world, ['refused']) },
  'CON-3': { world: (world) => dropStatements(world, ['withdrawn', 'narrowed', 'invalidated']) },
  'CON-4': { world: everythingNecessary },
  'CON-6': { world: emergenciesAwry },
  'CON-7': { world: (world) => ({ ...world, prohibitions: [], duties: [] }) },
  'CON-8': { decided: withoutDefault },
  'CON-9': { world: (world) => withoutObligations(world, ['pseudonymiseClient', 'pseudonymiseFamily']) },
  'CON-10': { world: (world) => withoutObligations(world, ['secureChannel']) },
  'CON-15': { world: (world) => ({ ...world, agreements: [] }) },
  'CON-17': { world: everybodyForEverybody },
  'CON-18': { decided: withoutExplanation },
  'CON-19': { world: everlasting },
  'CON-20': { world: (world) => withoutObligations(world, ['noPassingOn', 'remindConfidentiality']) },
  'CON-21': { world: pooled },
  'CON-22': withoutKnownCodes,
  'CON-23': { decided: withoutOffice(({ department }) => department !== undefined) },
  'CON-24': { decided: withoutOffice(({ roles }) => roles.includes('leadership')) },
  'CON-25': { world: unlimitedInspection },
} as const satisfies Partial<Record<RuleId, BrokenRule>>;

/** A rule that can be switched off in a decision. */
export type BreakableRule = keyof typeof brokenRules;

/** A way of deciding, with one rule switched off. */
export const without =
  <D extends Decided>(rule: BreakableRule, decide: (request: SharingRequest, world: SharingWorld) => D) =>
  (request: SharingRequest, world: SharingWorld): D => {
    const broken: BrokenRule = brokenRules[rule];
    const decision = decide(broken.request?.(request) ?? request, broken.world?.(world) ?? world);
    return broken.decided?.(decision, request) ?? decision;
  };

/**
 * `decideSharing` with one rule switched off, so that a test or a decision vector can show that it notices.
 *
 * @example decideWithout('CON-3')(request, world); // as if no consent had ever been withdrawn
 */
export const decideWithout = (rule: BreakableRule) => without(rule, decideSharing);
