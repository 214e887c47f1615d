import type { Asks, World } from '@koordinace/kernel';
import type { Context } from './context.js';
import type { LookedAt } from './looked-at.js';

/** The answers to a command's questions, or the question that nobody answers. */
export type Answered = { readonly answers: Readonly<Record<string, unknown>> } | { readonly unanswered: string };

/** Has the modules answer a command's questions. What an answer looked at becomes a fence. */
export async function answerAll(context: Context, asks: Asks, looked: LookedAt): Promise<Answered> {
  const answers: Record<string, unknown> = {};
  for (const [name, { question, query, ...rest }] of Object.entries(asks)) {
    const answer = context.registry.answers.get(question);
    if (answer === undefined) {
      if (!('otherwise' in rest)) return { unanswered: question };
      answers[name] = rest.otherwise;
      continue;
    }
    const wanted = answer.rows?.(query as never) ?? [];
    if (wanted.length > 0) await looked.lookAtRows(wanted);
    const looking = lookUntilSettled(looked, (world) => answer.files?.(query as never, world) ?? []);
    if (looking !== undefined) await looking;
    answers[name] = answer.answer(query as never, looked);
  }
  return { answers };
}

/**
 * What is looked at may say what else to look at: asked again until it names nothing new. A promise only where
 * the store has to be asked, since most acts find everything at hand.
 */
export function lookUntilSettled(
  looked: LookedAt,
  files: (world: World) => readonly string[],
): Promise<void> | undefined {
  for (;;) {
    const wanted = files(looked);
    if (wanted.every(looked.has)) return undefined;
    const loading = looked.look(wanted);
    if (loading !== undefined) return loading.then(() => lookUntilSettled(looked, files));
  }
}
