/** Who keeps the record, and what the consent itself does not say. */
export interface RecordAbout {
  /** The office (správce), by an IRI of its own and its name. */
  readonly controller: { readonly id: string; readonly name: string };
  /**
   * A pseudonymous id of the person: the code of `pseudonymCode`, never the name, the birth number or the id in the office's
   * own files. With another token for each recipient two receipts cannot be put together.
   */
  readonly subject: string;
  /** The same for the record: what stands in the office's files stays there. */
  readonly record: string;
  /** The day for which it is said whether the consent has expired. */
  readonly on: string;
  /** Where a consent can be changed or withdrawn: a page, a telephone (`tel:`) or an e-mail (`mailto:`). */
  readonly withdrawnAt: string;
  /** How long the record is kept, by the office's filing plan, as an ISO 8601 duration: `P10Y`. */
  readonly keptFor: string;
}
