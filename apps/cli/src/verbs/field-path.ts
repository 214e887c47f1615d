import type { Fields } from '../input/read-fields.js';

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a field by its name, `person.name` within a structure. */
export function valueAt(fields: Fields, name: string): unknown {
  return name.split('.').reduce<unknown>((node, key) => (isFields(node) ? node[key] : undefined), fields);
}

/** The fields with another one; what was written of a structure before stays in it. */
export function withValue(fields: Fields, name: string, value: unknown): Fields {
  const [key = '', ...inner] = name.split('.');
  if (inner.length === 0) return { ...fields, [key]: value };
  const above = fields[key];
  return { ...fields, [key]: withValue(isFields(above) ? above : {}, inner.join('.'), value) };
}
