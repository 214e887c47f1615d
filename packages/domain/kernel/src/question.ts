import type { FileState } from './file.js';

/**
 * A question that one module asks of the world and another one answers. Domain packages meet only this way.
 * `otherwise` is the answer where no module gives one; without it, nothing can be decided (CON-22).
 */
export interface Question<Q = unknown, A = unknown> {
  readonly name: string;
  readonly otherwise?: A;
  /** Only for the type system. */
  readonly types?: { readonly query: Q; readonly answer: A };
}

/**
 * Declares a question.
 *
 * @example const guardianOf = question<{ person: PersonId }, GuardianAnswer>('guardianOf');
 */
export function question<Q, A>(name: string, otherwise?: { readonly answer: A }): Question<Q, A> {
  return { name, ...(otherwise !== undefined && { otherwise: otherwise.answer }) };
}

/** A question together with what it is about. */
export interface Ask<A = unknown> {
  readonly question: string;
  readonly query: unknown;
  readonly otherwise?: A;
}

/** Asks a question about something. */
export function ask<Q, A>(asked: Question<Q, A>, query: Q): Ask<A> {
  return { question: asked.name, query, ...(asked.otherwise !== undefined && { otherwise: asked.otherwise }) };
}

/** The questions of a command, by the names under which it gets the answers. */
export type Asks = Readonly<Record<string, Ask>>;

/** The answers to such questions. */
export type Answers<W extends Asks> = { readonly [K in keyof W]: W[K] extends Ask<infer A> ? A : never };

/** Rows of a view that an answer looks at, beside files. */
export interface RowsWanted {
  readonly view: string;
  readonly partition: string;
}

/** A question of another module, put where only files are at hand. */
export interface Asked<A> {
  /** The files that the answer needs. */
  files(): readonly string[];
  /** The answer, once they are at hand. A question that nobody answers, and that has no answer otherwise, throws (CON-22). */
  answer(): A;
}

/** What an answer may look at. */
export interface World {
  readonly at: string;
  /** Whether the file was fetched; only then may it be looked into. */
  has(stream: string): boolean;
  /** A file; blank when nothing was recorded in it yet. */
  file(stream: string): FileState;
  rows(wanted: RowsWanted): readonly { readonly key: string; readonly data: unknown }[];
  /** Puts a question to the other modules; one whose answer looks at files alone. */
  asked<A>(ask: Ask<A>): Asked<A>;
}

/**
 * Puts a question to the answers of some modules, over a world. For whoever makes a world.
 *
 * @example asked: (ask) => askedOf(registry.answers.get(ask.question), ask, this)
 */
export function askedOf<A>(answer: Answer | undefined, { question, query, ...rest }: Ask<A>, world: World): Asked<A> {
  return {
    files: () => answer?.files?.(query as never, world) ?? [],
    answer() {
      if (answer !== undefined) return answer.answer(query as never, world) as A;
      if ('otherwise' in rest) return rest.otherwise as A;
      throw new Error(`nobody answers \`${question}\``);
    },
  };
}

/** An answer to a question, pure over the files that it names. Their versions become fences of the append. */
export interface Answer {
  readonly question: string;
  /** The files it needs, given those it has already got; asked again until it names no new one. */
  files?(query: never, world: World): readonly string[];
  rows?(query: never): readonly RowsWanted[];
  answer(query: never, world: World): unknown;
}

/**
 * Answers a question for others.
 *
 * @example
 * answers(workerStanding, {
 *   files: () => [officeStream],
 *   answer: ({ worker }, world) => standingOf(world.file(officeStream), worker, world.at),
 * });
 */
export function answers<Q, A>(
  asked: Question<Q, A>,
  given: {
    files?(query: Q, world: World): readonly string[];
    rows?(query: Q): readonly RowsWanted[];
    answer(query: Q, world: World): A;
  },
): Answer {
  return { question: asked.name, ...given } as Answer;
}
