/**
 * A short way to write a command of the office (zkratka úkonu): `plan accept CASE TASK`. Its options, help page,
 * prompts and completion follow from the command itself.
 */
export interface Verb {
  /** The group in which it stands; at the top where there is none. */
  readonly group?: VerbGroup;
  readonly verb: string;
  /** The type of the command. */
  readonly command: string;
  /** Fields that are written without their names, in this order. */
  readonly positional: readonly string[];
  /** Fields that may be left out, but are asked for in a terminal: rules mostly need them. */
  readonly asks?: readonly string[];
}

/** Groups of verbs (skupiny příkazů). */
export type VerbGroup =
  | 'case'
  | 'plan'
  | 'conference'
  | 'consent'
  | 'disclosures'
  | 'emergency'
  | 'received'
  | 'inspection'
  | 'implementation'
  | 'risk'
  | 'checklist'
  | 'document'
  | 'post'
  | 'training'
  | 'supervision'
  | 'dilemma'
  | 'meeting';

/** Verbs that stand in one group. */
export const inGroup = (group: VerbGroup, verbs: readonly Omit<Verb, 'group'>[]): readonly Verb[] =>
  verbs.map((one) => ({ ...one, group }));
