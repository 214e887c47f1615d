type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/**
 * The fields that have a value; the others are left out, so that a fact never records `undefined`.
 *
 * @example present({ due: undefined, title: 'x' }); // { title: 'x' }
 */
export function present<T extends object>(fields: T): Partial<Present<T>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Present<T>>;
}
