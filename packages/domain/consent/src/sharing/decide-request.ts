import { brokenRule, DataCategory } from '@koordinace/kernel';
import { Obligation, ruleOfObligation } from '../codes/obligation.js';
import { shortlistConsents } from './consent-shortlist.js';
import { broken, decideCategory, decideItem } from './decide-item.js';
import { enquire, occasionOf } from './enquiry.js';
import { lazily } from './lazily.js';
import { type BoundObligation, united } from './obligations.js';
import { type Outcome, reason, refusedFor } from './outcome.js';
import type { RequestedItem, SharingRequest } from './request.js';
import type { Explanation, ItemDecision, ObligationDue, SharingDecision } from './sharing-decision.js';
import type { SharingWorld } from './sharing-world.js';
import type { StatementIndex } from './statement-index.js';
import { unknownCodes } from './unknown-codes.js';

/** The answer where not even the request can be read. */
export const nothingDecided = (): SharingDecision => ({
  decisions: [],
  obligations: [],
  explanation: [{ person: '', item: '', rule: 'CON-22', needs: brokenRule }],
});

/** Without a moment nothing can be evaluated, not even an emergency. */
function withoutMoment(request: SharingRequest, { category }: RequestedItem): Outcome {
  try {
    const unknown = unknownCodes(request);
    const all = DataCategory.has(category) ? unknown : [...unknown, 'category'];
    return refusedFor(all.map((needs) => reason('CON-22', needs)));
  } catch {
    return broken();
  }
}

/** How a request is decided for one person, item by item. */
function decider(request: SharingRequest, world: SharingWorld, indexOf: (person: string) => StatementIndex) {
  const occasion = occasionOf(request);
  if (occasion === undefined) return () => (item: RequestedItem) => withoutMoment(request, item);
  const enquiry = enquire(request, world, occasion);
  return (person: string) => {
    const statements = lazily(() => shortlistConsents(indexOf(person), occasion));
    const emergencies = lazily(() => enquiry.emergenciesOf(person));
    const of = { person, enquiry, statements, emergencies };
    const byCategory = new Map<string, ReturnType<typeof decideCategory>>();
    const decide = (category: string) => {
      const known = byCategory.get(category);
      if (known !== undefined) return known;
      const decided = decideCategory(of, category);
      byCategory.set(category, decided);
      return decided;
    };
    return (item: RequestedItem) => decideItem(of, item, decide);
  };
}

const toDecision = (person: string, { id, category }: RequestedItem, outcome: Outcome): ItemDecision => {
  const { basis, droppedBy, rules } = outcome;
  if (basis !== undefined) return { person, item: id, category, rules, outcome: 'permitted', basis };
  return droppedBy === undefined
    ? { person, item: id, category, rules, outcome: 'refused' }
    : { person, item: id, category, rules, outcome: 'refused', droppedBy };
};

/** What is due for a person's data, each obligation once; the strictest wins. */
function addDue(due: Map<string, ObligationDue>, person: string, bound: readonly BoundObligation[]): void {
  for (const { obligation, ...more } of bound) {
    if (!Obligation.has(obligation)) continue;
    const known = due.get(obligation);
    const one = { person, obligation, rule: ruleOfObligation[obligation], ...more };
    due.set(obligation, known === undefined ? one : united(known, { obligation, ...more }));
  }
}

/** Decides a request, each person and each item on their own (CON-21). Throws where the request itself cannot be read. */
export function decideRequest(
  request: SharingRequest,
  world: SharingWorld,
  indexOf: (person: string) => StatementIndex,
): SharingDecision {
  const decisions: ItemDecision[] = [];
  const explanation: Explanation[] = [];
  const obligations: ObligationDue[] = [];
  const deciderOf = decider(request, world, indexOf);
  for (const person of new Set(request.people)) {
    const decide = deciderOf(person);
    const due = new Map<string, ObligationDue>();
    let bound: Outcome['obligations'] = [];
    for (const item of request.items) {
      if (item.of !== undefined && item.of !== person) continue;
      const outcome = decide(item);
      decisions.push(toDecision(person, item, outcome));
      for (const { rule, needs, params } of outcome.reasons) {
        explanation.push(
          params === undefined
            ? { person, item: item.id, rule, needs }
            : { person, item: item.id, rule, needs, params },
        );
      }
      // Items mostly share what they are bound to.
      if (outcome.obligations !== bound) addDue(due, person, outcome.obligations);
      bound = outcome.obligations;
    }
    obligations.push(...due.values());
  }
  // No decision must not look like no objection.
  if (decisions.length === 0) explanation.push({ person: '', item: '', rule: 'CON-22', needs: 'nothingAsked' });
  return { decisions, obligations, explanation };
}
