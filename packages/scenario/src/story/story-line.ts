import wrapAnsi from 'wrap-ansi';

/** What a line of the story is, so that whoever shows it can give it a colour. */
export type StoryKind =
  | 'title'
  | 'about'
  | 'day'
  | 'act'
  | 'tell'
  | 'refused'
  | 'reason'
  | 'way'
  | 'note'
  | 'state'
  | 'seen'
  | 'unexpected'
  | 'heading'
  | 'item'
  | 'detail'
  | 'blank';

/** A line of the story. */
export interface StoryLine {
  readonly kind: StoryKind;
  readonly text: string;
  /** How far from the edge; further lines of a long text stand below the first one. */
  readonly indent: number;
}

export const line = (kind: StoryKind, text: string, indent = 0): StoryLine => ({ kind, text, indent });

export const blank: StoryLine = line('blank', '');

/** How the story is shown. */
export interface Showing {
  /** In characters; 88 if not said. */
  readonly width?: number;
  /** Gives a line its colour. Without it the text is plain. */
  paint?(kind: StoryKind, text: string): string;
}

// A lone preposition does not stay at the end of a Czech line; it holds to its word by a space that does not break.
const holdTogether = (text: string): string => text.replace(/(?<=^|[\s(„])([ksvzouai]) (?=\S)/giu, '$1\u00a0');

/**
 * The story as text, long lines broken between words.
 *
 * @example console.log(storyText(lines, { width: process.stdout.columns, paint }));
 */
export function storyText(
  lines: readonly StoryLine[],
  { width = 88, paint = (_kind, text) => text }: Showing = {},
): string {
  return lines
    .flatMap(({ kind, text, indent }) => {
      const space = ' '.repeat(indent);
      // A sign before the text stands alone at the edge: what follows is aligned below the words.
      const hang = ' '.repeat(/^(?:\d\d:\d\d {2}|[✗✓!→•·] )/.exec(text)?.[0].length ?? 0);
      const wrapped = wrapAnsi(holdTogether(text), Math.max(30, width - indent - hang.length)).split('\n');
      return wrapped.map((held, at) => {
        const one = held.replaceAll('\u00a0', ' ');
        return `${space}${at === 0 ? '' : hang}${one === '' ? '' : paint(kind, one)}`.trimEnd();
      });
    })
    .join('\n');
}
