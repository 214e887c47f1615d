/** A reference to an id by the name that the case gave it, `$marie`. */
const reference = /^\$([a-z][a-zA-Z0-9-]*)$/;

/** The name that a text refers to, if it is a reference. */
export const findReference = (text: unknown): string | undefined =>
  typeof text === 'string' ? reference.exec(text)?.[1] : undefined;

/** Every reference in a value, with the way to it. */
export function* referencesIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<{ name: string; path: readonly PropertyKey[] }> {
  const name = findReference(value);
  if (name !== undefined) yield { name, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    yield* referencesIn(inner, [...path, key]);
  }
}

/** The value with every reference replaced by what it stands for. */
export function replaceReferences(value: unknown, idOf: (name: string) => string): unknown {
  const name = findReference(value);
  if (name !== undefined) return idOf(name);
  if (Array.isArray(value)) return value.map((one) => replaceReferences(one, idOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaceReferences(inner, idOf)]));
}
