import type { Module } from '@koordinace/kernel';

/** Where the instances of a lifecycle can stand at all, by the chart alone. */
export type Places = (lifecycle: string) => ReadonlySet<string>;

/** The places of all lifecycles; each chart is searched once. */
export function placesOf(modules: readonly Module[]): Places {
  const places = new Map<string, ReadonlySet<string>>();
  const lifecycles = new Map(modules.flatMap((module) => module.lifecycles).map((one) => [one.name, one]));
  return (name) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const found = new Set((lifecycles.get(name)?.table.reachable() ?? []).map(({ key }) => key));
    places.set(name, found);
    return found;
  };
}
