import type { JsonSchema } from '@koordinace/scenario';

/** What may be written for a field; the rest of its schema is for the office to judge. */
export type Shape = {
  /** `null` may stand for taking the value away. */
  readonly nullable: boolean;
} & (
  | { readonly kind: 'text' | 'flag' | 'number' | 'day' | 'id' }
  | { readonly kind: 'code'; readonly codes: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | {
      readonly kind: 'structure';
      readonly properties: JsonSchema['properties'];
      readonly required: readonly string[];
    }
);

/** The shape of a field by its JSON Schema. */
export function shapeOf(schema: JsonSchema): Shape {
  const { anyOf = [], enum: codes, type, format, pattern, items, properties, required = [] } = schema;
  const [first, ...others] = anyOf.filter((one) => typeof one === 'object' && one.type !== 'null') as JsonSchema[];
  const nullable = first !== undefined && anyOf.length > others.length + 1;
  if (first !== undefined && others.length === 0) return { ...shapeOf(first), nullable };
  if (codes !== undefined) return { kind: 'code', codes: codes.map(String), nullable };
  if (type === 'boolean') return { kind: 'flag', nullable };
  if (type === 'integer' || type === 'number') return { kind: 'number', nullable };
  if (type === 'array') return { kind: 'list', of: shapeOf(onlySchema(items)), nullable };
  if (type !== 'string') return { kind: 'structure', properties, required, nullable };
  if (format === 'date') return { kind: 'day', nullable };
  return { kind: pattern === undefined ? 'text' : 'id', nullable };
}

const onlySchema = (items: JsonSchema['items']): JsonSchema =>
  typeof items === 'object' && !Array.isArray(items) ? (items as JsonSchema) : {};
