import type { Decision } from '@koordinace/kernel';

const count = (counts: Map<string, number>, what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);

/** What walks did, counted: so that nobody takes a walk of refusals for a proof. */
export class Census {
  acts = 0;
  accepted = 0;
  readonly tried = new Map<string, number>();
  readonly done = new Map<string, number>();
  readonly roles = new Map<string, number>();
  readonly lifecycles = new Map<string, number>();
  readonly places = new Set<string>();
  /** Whose facts were recorded, those of the cases' own steps included. */
  readonly recorded = new Set<string>();
  /** Where texts that were entered were found and should not be: the place and the field. */
  readonly leaks = new Set<string>();

  /** Counts an act, and in which roles its author stood. */
  take(decision: Decision, roles: readonly string[]): void {
    this.acts += 1;
    count(this.tried, decision.command);
    for (const role of roles) count(this.roles, role);
    if (decision.outcome === 'refused') return;
    this.accepted += 1;
    count(this.done, decision.command);
    for (const [key, place] of Object.entries(decision.state)) {
      const lifecycle = key.slice(0, key.indexOf('/'));
      count(this.lifecycles, lifecycle);
      this.places.add(`${lifecycle} ${place}`);
    }
  }

  /** As lines for whoever runs many walks. */
  report(commands: readonly string[]): string {
    const most = (counts: ReadonlyMap<string, number>) =>
      [...counts].sort(([, a], [, b]) => b - a).map(([what, times]) => `${what} ${times}`);
    return [
      `${this.acts} acts, ${this.accepted} accepted (${Math.round((100 * this.accepted) / Math.max(1, this.acts))} %)`,
      `accepted: ${most(this.done).join(', ')}`,
      `tried in vain: ${commands.filter((one) => this.tried.has(one) && !this.done.has(one)).join(', ') || 'none'}`,
      `never tried: ${commands.filter((one) => !this.tried.has(one)).join(', ') || 'none'}`,
      `roles: ${most(this.roles).join(', ')}`,
      `lifecycles moved: ${most(this.lifecycles).join(', ')}; ${this.places.size} places`,
    ].join('\n');
  }
}
