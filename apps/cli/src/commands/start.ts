import { existsSync } from 'node:fs';
import { annex4 } from '@koordinace/scenario';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { ExitCode } from '../exit-code.js';
import { leaf } from '../leaf.js';
import { playAndTell, readFiles, type Told } from '../play-files.js';
import { print, type Session, say } from '../session.js';
import { showStory } from '../show/story.js';
import { checkOurs } from '../store/check-store.js';
import { removeStore } from '../store/found-office.js';
import { playStore } from '../store/play-store.js';
import { type StorePaths, storePaths } from '../store/store-paths.js';
import { playTexts } from '../texts/play-texts.js';

/** The demonstration's own file: nobody's work, so each run begins it anew. */
const demo = 'annex-4.sqlite';

/** `start` plays the case of annex 4 into a file of its own and says how to explore it. */
export function addStart(program: Command, session: Session): void {
  leaf(program, session, 'start', {}, async () => {
    const [shipped] = readFiles(session, [annex4()]).cases;
    if (shipped === undefined) throw new CliError('internal');
    clear(storePaths(session, demo));
    const told = await playAndTell(session, shipped, playStore(session, `sqlite:${demo}`));
    const where = { store: demo, ...whereToLook(told) };
    print(session, where, () =>
      [showStory(session, told.story), '', say(session, playTexts.explore, where)].join('\n'),
    );
    return told.played.failed === 0 ? ExitCode.done : ExitCode.internal;
  });
}

/** Makes room for the demonstration. What is not a store of ours is somebody's work and stays where it is. */
function clear(paths: StorePaths): void {
  if (existsSync(paths.store)) checkOurs(paths);
  removeStore(paths);
}

/** Whose the case is: who did most in it of what was accepted. */
function whereToLook({ played: { steps } }: Told): { readonly who: string; readonly case: string } {
  const done = steps.flatMap(({ as = '', decision }) =>
    decision?.outcome === 'accepted'
      ? decision.facts.filter(({ stream }) => stream.startsWith('case/')).map(({ stream }) => ({ as, stream }))
      : [],
  );
  const most = (all: readonly string[]): string | undefined => {
    const times = new Map<string, number>();
    for (const one of all) times.set(one, (times.get(one) ?? 0) + 1);
    return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  };
  const stream = most(done.map((one) => one.stream)) ?? 'case/case-1';
  return { who: most(done.map(({ as }) => as)) ?? '', case: stream.slice('case/'.length) };
}
