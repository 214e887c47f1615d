import { DataCategory } from '@koordinace/kernel';

const bits: ReadonlyMap<string, number> = new Map(DataCategory.codes.map((code, at) => [code, 1 << at]));

/** A category as one bit; one that nobody knows is none, so it is in no set. */
export const categoryBit = (category: string): number => bits.get(category) ?? 0;

/** Categories as bits, so that it costs next to nothing to leave out the many consents that are about something else. */
export const categoryBits = (categories: readonly string[]): number =>
  categories.reduce((all, one) => all | categoryBit(one), 0);
