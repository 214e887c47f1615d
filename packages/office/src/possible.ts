import { blankFile, kindOf, type Permitted, permitted, streamOf, toInstant } from '@koordinace/kernel';
import { withoutPlace } from './consider.js';
import type { Context } from './context.js';
import { LookedAt } from './looked-at.js';
import { ownersOf } from './opening.js';
import { fileId } from './reading.js';
import { capacityOf, roleFor } from './who.js';

/** What somebody may do now: yes, if (depending on what is entered, under these rules), or no because. */
export type Possible = { readonly type: string } & Permitted;

/** In which roles somebody acts towards a file, or towards the office where no file is named. */
export async function rolesTowards(context: Context, by: string, id?: string): Promise<readonly string[]> {
  const looked = new LookedAt(context, toInstant(context.clock.now()), true);
  if (id === undefined || !(typeof id === 'string' && fileId.test(id)))
    return [...(await capacityOf(context, by, undefined, looked)).roles];
  const stream = streamOf(kindOf(id), id);
  await looked.look([stream]);
  const file = looked.file(stream);
  return [...(await capacityOf(context, by, file.version === 0 ? undefined : file, looked)).roles];
}

/**
 * What somebody may do with a file now, or with the office where no file is named. Nothing is written and
 * nothing personal is told.
 */
export async function possible(context: Context, by: string, id?: string): Promise<readonly Possible[]> {
  if (id !== undefined && !(typeof id === 'string' && fileId.test(id))) return [];
  const at = toInstant(context.clock.now());
  const looked = new LookedAt(context, at, true);
  const kind = id === undefined ? undefined : kindOf(id);
  const stream = id === undefined ? streamOf('office', 'office') : streamOf(kind as string, id);
  await looked.look([stream]);
  const file = looked.file(stream);
  const capacity = await capacityOf(context, by, id === undefined ? undefined : file, looked);
  const commands = [...context.registry.commands.values()].filter(
    ({ on, who }) => on === kind && who.some((role) => role !== 'system'),
  );
  if (capacity.roles.size === 0 || (id !== undefined && file.version === 0)) return [];
  const owns = kind === undefined || roleFor(capacity, ownersOf(context.registry.recordsOf(kind))) !== undefined;
  return commands.map(({ type, who, whoRule, facts }) => {
    if (roleFor(capacity, who) === undefined) {
      return {
        type,
        now: 'no',
        because: [{ kind: 'who', rule: whoRule, may: who.filter((role) => role !== 'system') }],
      };
    }
    const homes = facts.flatMap((fact) => context.registry.homes.get(fact.type) ?? []);
    // What happens in other files follows from what happens in this one.
    const own = homes.filter(({ lifecycle }) => lifecycle.stream === (kind ?? 'office'));
    const answers = (own.length > 0 ? own : homes).map((home): Permitted => {
      const about =
        home.lifecycle.stream === (kind ?? 'office') ? file : blankFile(streamOf(home.lifecycle.stream, 'new'));
      return permitted(home, about, { at, by });
    });
    const answer = best(answers);
    return {
      type,
      ...(owns || answer.now !== 'no' ? answer : { ...answer, because: answer.because.map(withoutPlace) }),
    };
  });
}

/** A command that may propose several facts is possible where one of them is; what a rule lacks is nearer than a place. */
function best(answers: readonly Permitted[]): Permitted {
  const found = answers.find(({ now }) => now === 'yes') ?? answers.find(({ now }) => now === 'if');
  const byRule = answers.find((answer) => answer.now === 'no' && answer.because.every(({ kind }) => kind === 'rule'));
  return found ?? byRule ?? answers[0] ?? { now: 'no', because: [] };
}
