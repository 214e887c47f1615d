import { fill, type Lang, type Module, type Params, type Text } from '@koordinace/kernel';
import pc from 'picocolors';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';

/** One run of the program: in which language, in which form, with which modules, and how it ends. */
export interface Session {
  readonly io: Io;
  readonly lang: Lang;
  readonly json: boolean;
  readonly modules: readonly Module[];
  readonly paint: ReturnType<typeof pc.createColors>;
  /** Set by the command that ran. */
  exit: ExitCode;
}

/** Begins a run. */
export const beginSession = (io: Io, lang: Lang, json: boolean, modules: readonly Module[]): Session => ({
  io,
  lang,
  json,
  modules,
  paint: pc.createColors(io.color && !json),
  exit: 0,
});

/** A text of a catalogue in the reader's language. */
export const say = ({ lang }: Session, text: Text, params?: Params): string => fill(text, lang, params);

/** Prints a result: as JSON where that was asked for, otherwise as text for people. */
export function print(session: Session, data: unknown, text: () => string): void {
  const shown = session.json ? JSON.stringify(data, null, 2) : text();
  session.io.out(shown.endsWith('\n') ? shown : `${shown}\n`);
}
