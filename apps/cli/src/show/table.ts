import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import type { Session } from '../session.js';

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const;

const widest = (rows: readonly (readonly string[])[], column: number): number =>
  Math.max(
    0,
    ...rows.flatMap((row) =>
      stripVTControlCharacters(row[column] ?? '')
        .split('\n')
        .map((line) => line.length),
    ),
  );

/** A table without lines. In a terminal its last column is broken to fit; in a file or a pipe nothing is. */
export function table(session: Session, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const last = head.length - 1;
  const before = head.slice(0, -1).map((_, column) => widest(all, column) + 2);
  const taken = before.reduce((sum, width) => sum + width, 0);
  const { columns } = session.io;
  const room = columns === undefined ? undefined : Math.max(24, columns - taken);
  const fits = room === undefined || widest(all, last) + 2 <= room;
  const made = new Table({
    head: head.map((title) => session.paint.bold(title)),
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    ...(fits ? {} : { colWidths: [...before.map((width) => width - 2), room], wordWrap: true }),
  });
  made.push(...rows.map((row) => [...row]));
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
