import { memoryStore } from '@koordinace/store-memory';
import { type Clock, type IdSource, type Office, openOffice as openWith } from 'koordinace';
import { CliError } from '../cli-error.js';
import type { Session } from '../session.js';
import { foundOffice } from './found-office.js';
import { openOffice } from './open-office.js';
import { storePaths } from './store-paths.js';

/** What a play opens an office with: its own clock and ids. */
export interface PlayOpening {
  readonly head: { readonly id: string; readonly name: string };
  readonly clock: Clock;
  readonly ids: IdSource;
}

/** Opens an empty office for the play of one file; the first is number 0. */
export type OpenStage = (opening: PlayOpening, number: number) => Promise<Office>;

/**
 * Where cases are played: in memory, or in a new file where the offices stay to be explored. Several files share
 * one store; each has an office of its own there, the first one the usual `office`.
 *
 * @throws CliError where it is neither `memory` nor `sqlite:PATH`
 */
export function playStore(session: Session, chosen = 'memory'): OpenStage {
  if (chosen === 'memory') return (opening) => openWith({ store: memoryStore(), modules: session.modules, ...opening });
  if (!chosen.startsWith('sqlite:') || chosen === 'sqlite:') throw new CliError('play-store-bad');
  const paths = storePaths(session, chosen.slice('sqlite:'.length));
  return (opening, number) =>
    number === 0
      ? foundOffice(session, paths, opening)
      : openOffice(session, paths, { ...opening, office: `office-${number + 1}` });
}
