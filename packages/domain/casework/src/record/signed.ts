import type { Signed } from './case-record.js';

/** Who did it and when, of a fact. */
export const signed = ({ at, by }: Signed): Signed => ({ at, by });
