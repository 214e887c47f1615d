import type { Argument, Option } from 'commander';

/** Something that may be written next on the command line. */
export interface Candidate {
  readonly value: string;
  readonly about?: string;
}

const known = new WeakMap<Argument | Option, () => readonly Candidate[]>();

/** Says which values an argument or an option offers; they are worked out only when somebody asks. */
export function offering<T extends Argument | Option>(one: T, values?: () => readonly Candidate[]): T {
  if (values !== undefined) known.set(one, values);
  return one;
}

/** The values that an argument or an option offers. */
export const offeredBy = (one: Argument | Option | undefined): readonly Candidate[] =>
  (one === undefined ? undefined : known.get(one)?.()) ?? [];
