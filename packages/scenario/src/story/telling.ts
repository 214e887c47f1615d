import type { Lang, Texts } from '@koordinace/kernel';
import type { Cast } from './cast.js';

/** What the story is told with. */
export interface Telling {
  readonly lang: Lang;
  readonly cast: Cast;
  readonly texts: Texts;
  /** What is said in place of ids. */
  readonly labels: ReadonlyMap<string, string>;
}
