import { Post } from '@koordinace/practice';
import { canary } from './canary.js';
import type { OfficePair } from './office-pair.js';

/** Whoever a walk needs beside those of its case: somebody of every post, and an external case manager under contract. */
export async function appointCast(pair: OfficePair, head: string): Promise<void> {
  const appointed = (worker: string, post: Post, more: object = {}) =>
    act(pair, head, { type: 'AppointWorker', worker, post, qualified: true, substitute: head, ...more });
  for (const post of Post.codes) {
    const place = {
      ...(post === 'otherDepartment' && { department: canary('AppointWorker', 'department') }),
      ...(post === 'outsideWorker' && { organisation: canary('AppointWorker', 'organisation') }),
    };
    await appointed(post.toLowerCase(), post, place);
  }
  await appointed('external', 'caseManager', { organisation: canary('AppointWorker', 'organisation') });
  const from = pair.now.toISOString().slice(0, 10);
  const contract = { worker: 'external', contract: canary('ContractExternalCaseManager', 'contract'), from };
  await act(pair, head, { type: 'ContractExternalCaseManager', basis: 'mandate', ...contract });
  // Two who have nothing to do with the office.
  for (const stranger of ['nobody', 'system']) pair.known.accounts.add(stranger);
}

async function act(
  pair: OfficePair,
  head: string,
  given: { readonly type: string; readonly worker: string; readonly [field: string]: unknown },
) {
  pair.known.accounts.add(given.worker);
  await pair.both(given.type, (office) => office.as(head).do(given));
}
