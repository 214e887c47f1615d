/** A section of a text: its heading and all that stands under it, deeper headings included. */
export interface Section {
  readonly level: number;
  readonly heading: string;
  readonly body: string;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** A heading as Markdown has it, `## Zásady`, as a line in bold, or as an article, `Čl. 3 Zásady`. */
function headingOf(line: string): Heading | undefined {
  const marked = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line);
  if (marked !== null) return { level: marked[1]?.length ?? 1, text: marked[2] ?? '' };
  const bold = /^\*\*([^*]{3,120})\*\*:?$/.exec(line);
  if (bold !== null) return { level: 7, text: bold[1] ?? '' };
  const article = /^(?:čl\.|článek|article)\s*(?:\d+|[IVX]+)\.?\s*[-–:]?\s*(.*)$/i.exec(line);
  return article === null ? undefined : { level: 2, text: article[1] ?? '' };
}

/** Text without what a draft left to be written: notes in quotations, as `draftInternalDocument` makes them. */
const isNote = (line: string): boolean => /^>\s*\*\*(Doplňte|To be written):\*\*/.test(line);

/** Lines without notes, and without headings under which nothing is written. */
function written(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line) => line !== '' && !isNote(line));
  return kept.filter((line, at) => {
    const next = kept[at + 1];
    return headingOf(line) === undefined || (next !== undefined && headingOf(next) === undefined);
  });
}

/**
 * The sections of a text with headings (oddíly textu). The title of the whole, alone above everything, is no section.
 *
 * @example sectionsOf('## Zásady\nMlčenlivost.'); // [{ level: 2, heading: 'Zásady', body: 'Mlčenlivost.' }]
 */
export function sectionsOf(text: string): readonly Section[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const found = lines.flatMap((line, at) => {
    const heading = headingOf(line);
    return heading === undefined ? [] : [{ ...heading, at }];
  });
  const hasTitle = found.length > 1 && found[0]?.level === 1 && found.filter(({ level }) => level === 1).length === 1;
  return (hasTitle ? found.slice(1) : found).map(({ level, text: heading, at }) => {
    const next = found.find((later) => later.at > at && later.level <= level);
    return { level, heading, body: written(lines.slice(at + 1, next?.at)).join('\n') };
  });
}
