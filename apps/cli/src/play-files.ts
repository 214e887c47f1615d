import { resolve } from 'node:path';
import {
  type Played,
  type Problem,
  play,
  readScenario,
  type StoryLine,
  sayProblem,
  tellStory,
} from '@koordinace/scenario';
import type { Session } from './session.js';
import type { OpenStage } from './store/play-store.js';

/** A case read from a file. */
export interface Cast {
  readonly file: string;
  readonly scenario: Played['scenario'];
}

/** A case that was played, and its story. */
export interface Told {
  readonly played: Played;
  readonly story: readonly StoryLine[];
}

/** A badly written file, and what is wrong with it. */
export interface BadlyWritten {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Reads all files before any of them is played. */
export function readFiles(
  { io, modules }: Session,
  files: readonly string[],
): { cases: readonly Cast[]; bad: readonly BadlyWritten[] } {
  const cases: Cast[] = [];
  const bad: BadlyWritten[] = [];
  for (const file of files) {
    const { scenario, problems } = readScenario(resolve(io.cwd, file), modules);
    if (problems === undefined) cases.push({ file, scenario });
    else bad.push({ file, problems });
  }
  return { cases, bad };
}

/** Every problem as a line with its place in the file. */
export const problemLines = ({ lang }: Session, { file, problems }: BadlyWritten): readonly string[] =>
  problems.map((problem) => sayProblem(problem, lang, file));

/** Plays a case and tells its story while the office is still open. */
export async function playAndTell(
  { lang }: Session,
  { file, scenario }: Cast,
  open: OpenStage,
  number = 0,
): Promise<Told> {
  let office: Awaited<ReturnType<OpenStage>> | undefined;
  try {
    const played = await play(scenario, {
      file,
      open: async (opening) => {
        office = await open(opening, number);
        return office;
      },
    });
    return { played, story: office === undefined ? [] : await tellStory(played, office, lang) };
  } finally {
    await office?.close();
  }
}
