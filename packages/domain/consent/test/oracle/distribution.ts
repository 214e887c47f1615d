/** Of what the worlds are made: how many requests permit something, and by which basis. */
import { decideNaively } from './naive.ts';
import type { Case } from './worlds.ts';

/** Numbers of requests; one may count under several bases. */
export interface Distribution {
  requests: number;
  items: number;
  permitting: number;
  consent: number;
  duty: number;
  emergency: number;
  readonly droppedBy: Record<string, number>;
}

export const nothingYet = (): Distribution => ({
  requests: 0,
  items: 0,
  permitting: 0,
  consent: 0,
  duty: 0,
  emergency: 0,
  droppedBy: {},
});

/** Counts one case in. */
export function count(into: Distribution, { request, world }: Case): void {
  const { decisions } = decideNaively(request, world);
  const kinds = new Set(decisions.flatMap(({ basis }) => (basis === undefined ? [] : [basis.kind])));
  into.requests += 1;
  into.items += decisions.length;
  if (kinds.size > 0) into.permitting += 1;
  for (const kind of kinds) into[kind] += 1;
  for (const { outcome, droppedBy, rules } of decisions) {
    if (outcome === 'permitted') continue;
    const by = droppedBy ?? rules[0] ?? 'obligation';
    into.droppedBy[by] = (into.droppedBy[by] ?? 0) + 1;
  }
}

/** The goals: a quarter of the requests permits something, each basis decides one in twenty. */
export function tooThin({ requests, permitting, consent, duty, emergency }: Distribution): readonly string[] {
  const share = (part: number) => part / Math.max(requests, 1);
  return [
    ...(share(permitting) < 0.25 ? ['permitting'] : []),
    ...Object.entries({ consent, duty, emergency })
      .filter(([, part]) => share(part) < 0.05)
      .map(([kind]) => kind),
  ];
}
