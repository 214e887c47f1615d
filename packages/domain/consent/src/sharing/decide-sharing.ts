import { brokenRule } from '@koordinace/kernel';
import { Obligation, ruleOfObligation } from '../codes/obligation.js';
import { decideItem } from './decide-item.js';
import { formOf } from './obligations.js';
import type { SharingRequest } from './request.js';
import type { Explanation, ItemDecision, ObligationDue, SharingDecision } from './sharing-decision.js';
import type { SharingWorld } from './sharing-world.js';

const nothing: SharingDecision = {
  decisions: [],
  obligations: [],
  explanation: [{ person: '', item: '', rule: 'CON-22', needs: brokenRule }],
};

/**
 * Decides whether something may be shared (rozhodnutí o sdílení): for each person and each item on its own, with
 * the basis, the limit that dropped it, the obligations, and the reasons. Pure and deterministic; it never
 * throws, and the default is no. CON-1 to CON-8, CON-15, CON-17, CON-19, CON-21, CON-22.
 *
 * @example
 * const { decisions } = decideSharing(
 *   {
 *     people: ['person-1'], asker: 'novotna', recipient: { professional: 'kralova', roles: ['physician'] },
 *     purpose: 'healthCare', items: [{ id: 'health', category: 'health' }], channel: 'phone',
 *     at: '2026-03-02T08:00:00.000Z',
 *   },
 *   { statements: {}, necessity: defaultNecessity },
 * );
 * decisions[0]; // { outcome: 'refused', droppedBy: 'basis', rules: ['CON-8'], … }
 */
export function decideSharing(request: SharingRequest, world: SharingWorld): SharingDecision {
  try {
    return decide(request, world);
  } catch {
    return nothing;
  }
}

function decide(request: SharingRequest, world: SharingWorld): SharingDecision {
  const decisions: ItemDecision[] = [];
  const explanation: Explanation[] = [];
  const due = new Map<string, ObligationDue>();
  for (const person of new Set(request.people)) {
    for (const item of request.items) {
      if (item.of !== undefined && item.of !== person) continue;
      const { basis, droppedBy, rules, reasons, obligations } = decideItem(person, item, request, world);
      const about = { person, item: item.id, category: item.category, rules };
      decisions.push(
        basis === undefined
          ? { ...about, outcome: 'refused', ...(droppedBy !== undefined && { droppedBy }) }
          : { ...about, outcome: 'permitted', basis },
      );
      for (const reason of reasons) explanation.push({ person, item: item.id, ...reason });
      for (const obligation of obligations) {
        if (!Obligation.has(obligation)) continue;
        const form = formOf(obligation, request, world.internalRule ?? []);
        const rule = ruleOfObligation[obligation];
        due.set(`${person}|${obligation}`, { person, obligation, rule, ...(form !== undefined && { form }) });
      }
    }
  }
  // No decision must not look like no objection.
  if (decisions.length === 0) explanation.push({ person: '', item: '', rule: 'CON-22', needs: 'nothingAsked' });
  return { decisions, obligations: [...due.values()], explanation };
}
