import type { Deadline, Deadlines, FileState } from '@koordinace/kernel';
import { answerAll } from './asking.js';
import type { Context } from './context.js';
import type { LookedAt } from './looked-at.js';

/**
 * Who is told of a deadline: whom its file knows, whom the world names, and then whoever stands in for one of them today
 * (PLN-5). Each once.
 */
export async function toldOf(
  context: Context,
  { whom }: Deadlines,
  deadline: Deadline,
  file: FileState,
  looked: LookedAt,
): Promise<readonly string[]> {
  const told = new Set(deadline.tell);
  if (whom !== undefined) {
    const answered = await answerAll(context, whom.asks(deadline, file), looked);
    // Where nobody answers, those whom the file knows are told all the same.
    if ('answers' in answered) for (const one of whom.tell(answered.answers as never)) told.add(one);
  }
  const principals = [...told];
  for (const { substitution } of context.registry.modules) {
    if (substitution === undefined) continue;
    await looked.look(substitution.files());
    for (const one of principals.flatMap((principal) => substitution.standIns(principal, looked))) told.add(one);
  }
  return [...told];
}
