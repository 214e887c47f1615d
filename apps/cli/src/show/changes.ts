import type { Session } from '../session.js';
import { recordLines } from './record.js';

type Fields = Readonly<Record<string, unknown>>;

/** What differs between two states of one thing: each field as it was and as it is, in words. */
export function changesOf(session: Session, before: object, after: object, above: string): readonly string[] {
  const [was, is] = [before as Fields, after as Fields];
  const said = (fields: Fields, key: string) =>
    recordLines(session, { [key]: fields[key] }, above)
      .map(({ text }) => text)
      .join(' ');
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((key) => [said(was, key), said(is, key)] as const)
    .filter(([earlier, later]) => earlier !== later)
    .map(([earlier, later]) => {
      const label = (later || earlier).split(': ', 1)[0] ?? '';
      const value = (text: string) => (text === '' ? '–' : text.slice(label.length + 2));
      return `${label}: ${value(earlier)} → ${value(later)}`;
    });
}
