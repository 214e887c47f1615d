import { areaCodes } from './areas.js';
import type { Rule } from './rule.js';
import { agreements } from './rules/agreements.js';
import { caseConference } from './rules/case-conference.js';
import { caseManagement } from './rules/case-management.js';
import { checklist } from './rules/checklist.js';
import { consent } from './rules/consent.js';
import { documents } from './rules/documents.js';
import { ethics } from './rules/ethics.js';
import { implementation } from './rules/implementation.js';
import { individualPlan } from './rules/individual-plan.js';
import { individualSocialWork } from './rules/individual-social-work.js';
import { informationSharing } from './rules/information-sharing.js';
import { intake } from './rules/intake.js';
import { meetings } from './rules/meetings.js';
import { network } from './rules/network.js';
import { reporting } from './rules/reporting.js';
import { risks } from './rules/risks.js';
import { screening } from './rules/screening.js';
import { staffing } from './rules/staffing.js';
import { supervision } from './rules/supervision.js';

/** The rules file by file, in the manual's order. Not public: the tests use it to see that no id is written twice. */
export const chapters = {
  intake,
  individualSocialWork,
  screening,
  caseManagement,
  individualPlan,
  caseConference,
  consent,
  informationSharing,
  network,
  agreements,
  meetings,
  implementation,
  checklist,
  staffing,
  supervision,
  ethics,
  risks,
  documents,
  reporting,
} as const;

type IdsOf<Chapter> = Chapter extends unknown ? keyof Chapter : never;

/** Id of a rule (označení pravidla): the union of all ids of the manual, for example `'CON-3'`. */
export type RuleId = IdsOf<(typeof chapters)[keyof typeof chapters]>;

/**
 * All rules of the coordinated approach (pravidla koordinovaného přístupu) by id. Frozen: a rule changes by a release.
 *
 * @example
 * ```ts
 * rulebook['CON-3'].title.cs; // 'Odvolání souhlasu kdykoli'
 * ```
 */
export const rulebook: Readonly<Record<RuleId, Rule>> = Object.freeze(
  Object.fromEntries(Object.values(chapters).flatMap((chapter) => Object.entries<Rule>(chapter))) as Record<
    RuleId,
    Rule
  >,
);

/** All ids, in the manual's order of areas and by number within an area. */
export const ruleIds: readonly RuleId[] = Object.freeze((Object.keys(rulebook) as RuleId[]).toSorted(byAreaAndNumber));

/**
 * Whether a text is the id of a rule.
 *
 * @example
 * ```ts
 * isRuleId('CON-3'); // true
 * isRuleId('CON-99'); // false
 * ```
 */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(rulebook, text);
}

/**
 * The rule of an id.
 *
 * @throws RangeError where no rule has this id; only untyped code gets that far
 * @example
 * ```ts
 * getRule('ISW-4').title.en; // 'Screening before the change of method'
 * ```
 */
export function getRule(id: RuleId): Rule {
  if (!isRuleId(id)) throw new RangeError(`no rule has the id \`${String(id)}\``);
  return rulebook[id];
}

function byAreaAndNumber(one: RuleId, other: RuleId): number {
  return (
    areaCodes.indexOf(rulebook[one].area) - areaCodes.indexOf(rulebook[other].area) || numberOf(one) - numberOf(other)
  );
}

function numberOf(id: RuleId): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
