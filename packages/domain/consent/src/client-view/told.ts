/** One thing told: a sentence, and what belongs to it as label and value. */
export interface ToldEntry {
  readonly sentence: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** A part of what is told. */
export interface ToldSection {
  readonly title: string;
  /** What the reader should know before. */
  readonly about?: string;
  readonly entries: readonly ToldEntry[];
  /** What is said where there are none. */
  readonly none: string;
}

/** A view told in one language: what a page, a letter or a voice reads out (přehled ve větách). */
export interface Told {
  readonly lang: 'cs' | 'en';
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly ToldSection[];
  readonly closing: readonly string[];
}
