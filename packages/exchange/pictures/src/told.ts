import { cleanText } from './clean-text.js';

/** A table of what a picture shows: one row for each thing. */
export interface ToldTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a picture says, as text: a title, sentences, tables (textová podoba obrázku). */
export interface Told {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly ToldTable[];
}

// What Markdown would take for more than a letter.
const special = /[\\`*[\]<>|&#~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

const plain = (text: string): string => cleanText(text).replaceAll(special, String.raw`\$&`);
// An empty cell is nothing that is missing: it stays empty.
const cell = (text: string): string => (text.trim() === '' ? '' : plain(text));
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = ({ caption, heads, rows }: ToldTable): string =>
  [`## ${plain(caption)}`, '', row(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(row)].join('\n');

/** What a picture says, as Markdown. */
export const markdown = ({ title, sentences, tables }: Told): string =>
  `${[`# ${plain(title)}`, ...sentences.map(plain), ...tables.map(table)].join('\n\n')}\n`;
