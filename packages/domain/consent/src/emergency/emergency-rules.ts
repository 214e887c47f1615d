import { type FactOf, hoursLater, type Instant, type RuleAct, rule } from '@koordinace/kernel';
import { opensEmergency } from '../codes/threat.js';
import type { EmergencyData } from './emergency-data.js';
import type { EmergencyDeclared, EmergencyReviewed } from './emergency-facts.js';

/**
 * For how many hours at most an emergency is declared at once (nejdelší doba ohrožení). The manual asks for an end and
 * names none; this number of ours lasts over a weekend.
 */
export const longestEmergencyHours = 72;

type Act = RuleAct<FactOf<typeof EmergencyDeclared> | FactOf<typeof EmergencyReviewed>>;

/**
 * CON-6: who is threatened and by what, why, which data, and an end; danger to the health of others alone is outside it.
 * Whoever declared it is not the one to review it.
 */
export const declaredRightly = rule('CON-6', {
  needs: ['threatened', 'othersHealth', 'danger', 'justification', 'items', 'end', 'tooLong', 'sameReviewer'],
  act: (state: EmergencyData, { fact, at, by }: Act) => {
    if (fact.type === 'EmergencyReviewed') return state.declaredBy === by ? { needs: 'sameReviewer' } : 'permit';
    if (fact.threatened.length === 0) return { needs: 'threatened' };
    if (!fact.threatened.some((one) => opensEmergency.includes(one))) return { needs: 'othersHealth' };
    if (fact.danger === undefined || !fact.described) return { needs: 'danger' };
    if (!fact.justified) return { needs: 'justification' };
    if (fact.categories.length === 0) return { needs: 'items' };
    if (fact.until === undefined || fact.until <= at) return { needs: 'end' };
    const latest = hoursLater(at as Instant, longestEmergencyHours);
    return fact.until > latest ? { needs: 'tooLong', params: { hours: longestEmergencyHours } } : 'permit';
  },
});
