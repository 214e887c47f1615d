import type { FileState } from '@koordinace/kernel';
import { lookUntilSettled } from './asking.js';
import type { Context } from './context.js';
import type { LookedAt } from './looked-at.js';

/** Who somebody is here and now. */
export interface Capacity {
  /** Roles in one's own right and those of the people for whom one stands in. */
  readonly roles: ReadonlySet<string>;
  /** For whom one stands in, by role that is held only so. */
  readonly standingInFor: ReadonlyMap<string, string>;
  readonly principals: readonly string[];
}

/** A role that somebody holds, and for whom they hold it when they stand in. */
export interface HeldRole {
  readonly role: string;
  readonly for?: string;
}

/** The account under which the office itself acts. Nobody can sign in as it. */
export const system = 'system';

/**
 * Finds out in which roles somebody acts towards a file (or the office). A substitute has, for the time of the
 * absence, the roles of the one who is absent, but for those that are not lent; the record says for whom.
 */
export async function capacityOf(
  context: Context,
  account: string,
  about: FileState | undefined,
  looked: LookedAt,
): Promise<Capacity> {
  const { registry } = context;
  if (account === system) return { roles: new Set([system]), standingInFor: new Map(), principals: [] };
  const principals: string[] = [];
  for (const { substitution } of registry.modules) {
    if (substitution === undefined) continue;
    const loading = looked.look(substitution.files());
    if (loading !== undefined) await loading;
    principals.push(...substitution.standsInFor(account, looked));
  }
  for (const standing of registry.standings) {
    const rows = standing.rows?.(about) ?? [];
    if (rows.length > 0) await looked.lookAtRows(rows);
    if (standing.files === undefined) continue;
    const files = standing.files;
    for (const one of [account, ...principals]) {
      const looking = lookUntilSettled(looked, (world) => files(one, about, world));
      if (looking !== undefined) await looking;
    }
  }
  const roles = rolesOf(context, account, about, looked);
  const notLent = new Set(registry.standings.flatMap((standing) => standing.notLent ?? []));
  const standingInFor = new Map<string, string>();
  for (const principal of principals) {
    for (const role of rolesOf(context, principal, about, looked)) {
      if (!roles.has(role) && !notLent.has(role)) standingInFor.set(role, principal);
    }
  }
  for (const role of standingInFor.keys()) roles.add(role);
  if (roles.size > 0) roles.add('anyone');
  return { roles, standingInFor, principals };
}

/** The roles that somebody has in their own right. */
function rolesOf({ registry }: Context, account: string, about: FileState | undefined, looked: LookedAt): Set<string> {
  const roles = new Set<string>();
  for (const standing of registry.standings) {
    for (const role of standing.of(account, about, looked, roles)) roles.add(role);
  }
  return roles;
}

/** The first of the roles that somebody has; `undefined` if none. One's own right comes before standing in. */
export function roleFor(capacity: Capacity, may: readonly string[]): HeldRole | undefined {
  const held = may.filter((role) => capacity.roles.has(role));
  const own = held.find((role) => !capacity.standingInFor.has(role));
  if (own !== undefined) return { role: own };
  const role = held[0];
  if (role === undefined) return undefined;
  return { role, for: capacity.standingInFor.get(role) as string };
}
