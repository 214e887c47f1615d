import type { Seen } from '@koordinace/people';
import type { SeenSight } from './sight.js';

/** What was seen of one thing by several questions (co je vidět). Nothing, where nobody can see it. */
export interface Sighting {
  readonly answer: 'yes' | 'partly' | 'no';
  readonly saw: readonly SeenSight[];
}

/** A fact keeps what it is given, so what comes from other modules is copied into its own shape. */
const kept = ({ code, params }: Seen['saw'][number]): SeenSight => ({
  code,
  ...(params !== undefined && { params: { ...params } as NonNullable<SeenSight['params']> }),
});

/**
 * What several questions saw of one thing, put together: yes if all say yes, no if all say no, otherwise partly. What nobody
 * can see counts for nothing.
 *
 * @example putTogether([{ answer: 'yes', saw: [] }, { answer: 'notKnown', saw: [] }]); // { answer: 'yes', saw: [] }
 */
export function putTogether(seen: readonly Seen[]): Sighting | undefined {
  const known = seen.filter(({ answer }) => answer !== 'notKnown');
  if (known.length === 0) return undefined;
  const saw = known.flatMap((one) => one.saw.map(kept));
  for (const answer of ['yes', 'no'] as const) {
    if (known.every((one) => one.answer === answer)) return { answer, saw };
  }
  return { answer: 'partly', saw };
}
