import { type StoryKind, type StoryLine, storyText } from '@koordinace/scenario';
import type { Session } from '../session.js';

/** A story for the terminal: refusals red, notes yellow, the rest quiet. In a file or a pipe it is plain. */
export function showStory({ paint, io }: Session, lines: readonly StoryLine[]): string {
  const colors: Partial<Record<StoryKind, (text: string) => string>> = {
    title: (text) => paint.bold(paint.cyan(text)),
    heading: paint.bold,
    day: (text) => paint.bold(paint.underline(text)),
    tell: paint.italic,
    refused: paint.red,
    way: paint.green,
    note: paint.yellow,
    state: paint.dim,
    unexpected: (text) => paint.bgRed(paint.white(text)),
  };
  const { columns } = io;
  return storyText(lines, {
    // Text is hard to read across a whole wide screen.
    ...(columns !== undefined && { width: Math.min(columns, 100) }),
    paint: (kind, text) => colors[kind]?.(text) ?? text,
  });
}
