import { z } from 'zod';
import type { Instant } from './instant.js';
import { type PersonalPath, personalPaths } from './personal.js';

/** When and by whom; the door stamps every fact with it. */
export interface Stamp {
  readonly at: Instant;
  readonly by: string;
}

/** A fact as a command proposes it. */
export type Proposed<T extends string = string, D extends object = object> = { readonly type: T } & D;

/** A fact as it was recorded (skutečnost). Its personal fields are absent wherever their envelope is shut. */
export type Fact<T extends string = string, D extends object = object> = Proposed<T, D> & Stamp;

/** A kind of fact: called with data it proposes one. */
export interface FactType<T extends string = string, D extends object = object> {
  (data: D): Proposed<T, D>;
  readonly type: T;
  readonly schema: z.ZodObject;
  readonly personal: readonly PersonalPath[];
}

/** A fact type of which only the shape matters. */
export interface AnyFactType {
  readonly type: string;
  readonly schema: z.ZodObject;
  readonly personal: readonly PersonalPath[];
}

/** The recorded fact of a fact type. */
export type FactOf<F> = F extends FactType<infer T, infer D> ? Fact<T, D> : never;

/**
 * Declares a kind of fact, named in the past tense. The field that bears the name of a stream (`case`, `person`)
 * says into which file it goes, the one that bears the name of a lifecycle (`plan`) which instance it moves.
 *
 * @example
 * const PlanAgreed = fact('PlanAgreed', { case: CaseId, plan: PlanId, version: z.int() });
 * PlanAgreed({ case, plan, version: 1 });
 */
export function fact<const T extends string, S extends z.ZodRawShape>(
  type: T,
  shape: S,
): FactType<T, z.output<z.ZodObject<S>>> {
  const schema = z.strictObject(shape);
  const propose = (data: z.output<z.ZodObject<S>>) => ({ type, ...data });
  return Object.assign(propose, { type, schema: schema as unknown as z.ZodObject, personal: personalPaths(schema) });
}
