import { cleanText } from './clean-text.js';
import { textWidth } from './text-width.js';

const letters = new Intl.Segmenter('cs', { granularity: 'grapheme' });

/** Czech typography: a one-letter preposition and the day before its month do not end a line. */
const bound = (text: string): string =>
  text.replaceAll(/(?<=^|[ \u00A0])([KOSUVZAIkosuvzai]|\d{1,2}\.) (?=\S)/g, '$1\u00A0');

/** A word that is wider than a line, cut where it must be; no letter is lost and none is added. */
function cut(word: string, fits: (text: string) => boolean): string[] {
  const parts = [''];
  for (const { segment } of letters.segment(word)) {
    const last = parts.at(-1) ?? '';
    if (last === '' || fits(last + segment)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/**
 * A text as lines that fit into a width; nothing is left out.
 *
 * @example
 * wrapText('Vybrat koordinátora podpory ve výběrovém řízení', 120, 8.5);
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of bound(cleanText(text)).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = cut(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line];
}

/** At most so many lines, for a title: what does not fit stands in the text beside the picture. */
export function wrapTitle(text: string, width: number, size: number, most: number): string[] {
  const lines = wrapText(text, width, size, true);
  if (lines.length <= most) return lines;
  const last = cut(lines[most - 1] ?? '', (line) => textWidth(`${line}…`, size, true) <= width)[0] ?? '';
  return [...lines.slice(0, most - 1), `${last}…`];
}
