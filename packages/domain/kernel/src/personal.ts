import { z } from 'zod';
import type { DataCategory } from './data-category.js';

/** What a personal field says of itself: whose it is and of which category. */
export interface PersonalMark {
  /** The field that holds the id of the person, beside the marked field or anywhere above it. */
  readonly of: string;
  readonly category: DataCategory;
}

const marks = z.registry<PersonalMark>();

/**
 * Marks a field as personal (osobní údaj). Sealing, sharing, redaction and erasure read this mark; nothing
 * else knows which fields are personal.
 *
 * @example
 * const wish = personal(z.string().max(2000), { of: 'client', category: 'needs' });
 */
export function personal<S extends z.ZodType>(schema: S, mark: PersonalMark): S {
  const marked = schema.clone() as S;
  marks.add(marked, mark);
  return marked;
}

/** A personal field's place in a fact; `*` stands for every member of a list. */
export interface PersonalPath extends PersonalMark {
  readonly path: readonly string[];
}

function inner(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return schema.unwrap() as z.ZodType;
  }
  if (schema instanceof z.ZodReadonly) return schema.unwrap() as z.ZodType;
  return undefined;
}

/** The personal fields of a schema. */
export function personalPaths(schema: z.ZodType, path: readonly string[] = []): readonly PersonalPath[] {
  const mark = marks.get(schema);
  if (mark !== undefined) return [{ ...mark, path }];
  const within = inner(schema);
  if (within !== undefined) return personalPaths(within, path);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]) => personalPaths(field as z.ZodType, [...path, key]));
  }
  if (schema instanceof z.ZodArray) return personalPaths(schema.element as z.ZodType, [...path, '*']);
  if (schema instanceof z.ZodRecord) return personalPaths(schema.valueType as z.ZodType, [...path, '*']);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => personalPaths(option as z.ZodType, path));
  }
  return [];
}
