import { type Command, ruleKeptBy } from '@koordinace/kernel';
import { commandSchema, type JsonSchema } from './schema.js';

/** A field of a command, as a list for people shows it. */
export interface FieldShown {
  readonly name: string;
  readonly required: boolean;
  readonly form: string;
  readonly about: string;
  /** The rule that the field keeps by its shape. */
  readonly rule?: string;
}

/**
 * The fields of a command (údaje příkazu); what lies inside a field follows it, `person.born`.
 *
 * @example fieldsOf(RecordContact).map(({ name }) => name); // ['case', 'form', 'on', …]
 */
export function fieldsOf(command: Command): readonly FieldShown[] {
  return within(commandSchema(command), '').map((field) => {
    const rule = ruleKeptBy(command.fields[field.name]);
    return rule === undefined ? field : { ...field, rule };
  });
}

function within(schema: JsonSchema, above: string): readonly FieldShown[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    if (typeof field === 'boolean') return [];
    const name = `${above}${key}`;
    const own = { name, required: required.has(key), form: formOf(field), about: field.description ?? '' };
    const inner =
      field.type === 'array' && typeof field.items === 'object' && !Array.isArray(field.items) ? field.items : field;
    return [own, ...within(inner as JsonSchema, inner === field ? `${name}.` : `${name}[].`)];
  });
}

function formOf(field: JsonSchema): string {
  if (field.enum !== undefined) return field.enum.join(' | ');
  if (field.const !== undefined) return String(field.const);
  if (field.anyOf !== undefined) return [...new Set(field.anyOf.map((one) => formOf(one as JsonSchema)))].join(' | ');
  if (field.type === 'array')
    return `${typeof field.items === 'object' && !Array.isArray(field.items) ? formOf(field.items as JsonSchema) : ''}[]`;
  if (field.format === 'date') return 'YYYY-MM-DD';
  if (typeof field.pattern === 'string')
    return /^\^([a-z]+)-/.exec(field.pattern)?.[1]?.concat('-…') ?? String(field.type);
  return String(field.type ?? '');
}
