/**
 * One text in the two languages of the office's interface: Czech (čeština) and English (angličtina).
 *
 * @example
 * ```ts
 * const yes: Text = { cs: 'ano', en: 'yes' };
 * ```
 */
export interface Text {
  readonly cs: string;
  readonly en: string;
}
