import type { Command } from '@koordinace/kernel';
import { commandSchema, type JsonSchema } from '@koordinace/scenario';
import { type Shape, shapeOf } from './shape.js';

/** A field of a command as it is written on the command line; `person.name` lies within another. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
  /** What it means, in English, as the command says it. */
  readonly about: string;
}

/** The fields of a command; simple ones that lie in a structure follow it. */
export function fieldsOf(command: Command): readonly Field[] {
  const { properties, required = [] } = commandSchema(command);
  return within(properties, required).flatMap((field) => {
    const { shape, name } = field;
    if (shape.kind !== 'structure') return [field];
    // With a name of their own they are easier to write than in brackets.
    const inner = within(shape.properties, field.required ? shape.required : [], `${name}.`);
    return [field, ...inner.filter((one) => one.shape.kind !== 'structure' && one.shape.kind !== 'list')];
  });
}

function within(
  properties: JsonSchema['properties'] = {},
  required: readonly string[] = [],
  above = '',
): readonly Field[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    if (typeof schema === 'boolean') return [];
    const shape = shapeOf(schema);
    return [{ name: `${above}${key}`, required: required.includes(key), shape, about: schema.description ?? '' }];
  });
}

/** A field by its name. */
export const findField = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find((one) => one.name === name);
