import type { Passed, Warned } from '@koordinace/kernel';
import { type FactRow, StoreError } from '@koordinace/store-port';
import type { KeyRing, Sealer } from './sealer.js';

/** What stands in the body of a stored fact: the open part, and a sealed box for each person. */
export interface FactBody {
  readonly by: string;
  /** For whom somebody stood in. */
  readonly for?: string;
  readonly data: object;
  readonly boxes?: readonly (readonly [person: string, box: string])[];
  readonly warned?: readonly Warned[];
}

/** The place to which a box is bound. */
export const placeOf = (stream: string, version: number, type: string): string => `${stream}@${version}#${type}`;

/** Writes a fact that passed as it is to be stored. */
export function writeBody(
  passed: Passed,
  version: number,
  sealer: Sealer,
  ring: KeyRing,
  standingInFor: string | undefined,
): string {
  const { type, at: _at, by, ...data } = passed.open as { type: string; at: string; by: string };
  const place = placeOf(passed.stream, version, type);
  const boxes = [...passed.parts].map(([person, part]) => [person, sealer.seal(ring, person, place, part)] as const);
  const body: FactBody = {
    by,
    ...(standingInFor !== undefined && { for: standingInFor }),
    data,
    ...(boxes.length > 0 && { boxes }),
    ...(passed.warned.length > 0 && { warned: passed.warned }),
  };
  return JSON.stringify(body);
}

/** Reads a stored fact's body. */
export function readBody(row: FactRow): FactBody {
  try {
    return JSON.parse(row.body) as FactBody;
  } catch (cause) {
    throw new StoreError('store-damaged', `the fact \`${placeOf(row.stream, row.version, row.type)}\` cannot be read`, {
      cause,
    });
  }
}

/** A fact that no module of this office knows: it was written by other software. */
export const unknownFact = ({ type }: FactRow): StoreError =>
  new StoreError('store-newer', `a recorded fact \`${type}\` belongs to no module of this office`);
