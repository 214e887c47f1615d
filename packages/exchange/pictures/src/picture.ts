import type { BecauseInput } from '@koordinace/kernel';
import type { Told } from './told.js';

/**
 * A picture (obrázek) with the same content as text. Each page is an SVG document of its own, A4 on its side.
 *
 * Whoever puts a page into HTML shows `text` or `told` beside it: a picture has a title and a summary for those who cannot see it, the
 * text has everything.
 */
export interface Drawn {
  readonly outcome: 'drawn';
  readonly pages: readonly string[];
  /** The same as Markdown, which can be read as it is. */
  readonly text: string;
  /** The same as headings, sentences and tables, for whoever shows it in another way. */
  readonly told: Told;
}

/** Nothing was drawn, because something that was handed in is no day, no code or missing. What was handed in is not repeated. */
export interface NotDrawn {
  readonly outcome: 'refused';
  readonly because: readonly BecauseInput[];
}

/** The answer of everything that draws. A refusal is a value: it is never thrown. */
export type Picture = Drawn | NotDrawn;

/** In which language, and what the ids in the picture begin with where several pictures share one page. */
export interface PictureOptions {
  readonly lang: 'cs' | 'en';
  /** Small letters, digits and dashes, `plan-2026`. */
  readonly id?: string;
}
