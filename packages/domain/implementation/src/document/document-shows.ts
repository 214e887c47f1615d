import { question } from '@koordinace/kernel';
import type { Seen } from '@koordinace/people';
import type { ChecklistItemId } from '@koordinace/rulebook';

/**
 * Asks what the internal document in force shows of an item of the first area of the checklist (A1 to A8; CHK-2). Answered by
 * the internal document itself. Codes: `noDocument`, `documentHas {version}`, `documentLacks {version}`,
 * `documentInPart {version, count, of}`, `acknowledged {version, count, of}`.
 */
export const documentShows = question<{ readonly item: ChecklistItemId }, Seen>('documentShows', {
  answer: { answer: 'notKnown', saw: [] },
});
