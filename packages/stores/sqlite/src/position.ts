/**
 * Facts and audit rows have an integer key that holds both the office and the position, `office · 2³⁶ + position`.
 * So a table is kept in the order in which it is read, new rows go to its end, no index over positions is needed,
 * and no office learns from its positions how busy the others are.
 */
const POSITIONS = 2 ** 36;

/** The number must stay within 53 bits to be a JavaScript number: 17 are left for the office. */
export const MOST_OFFICES = 2 ** 17 - 1;

/** The key just before the office's first row. */
export function startOf(office: number): number {
  return office * POSITIONS;
}

/** The last key that the office may ever have. */
export function endOf(office: number): number {
  return startOf(office) + POSITIONS - 1;
}
