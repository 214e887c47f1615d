import { resultOf } from '@koordinace/scenario';
import type { Command } from 'commander';
import { ExitCode } from '../exit-code.js';
import { leaf } from '../leaf.js';
import { type BadlyWritten, playAndTell, problemLines, readFiles, type Told } from '../play-files.js';
import { print, type Session, say } from '../session.js';
import { showStory } from '../show/story.js';
import { playStore } from '../store/play-store.js';
import { playTexts } from '../texts/play-texts.js';

interface Options {
  readonly store?: string;
}

/** `play FILE…` plays cases and compares what happens with what they expect. */
export function addPlay(program: Command, session: Session): void {
  const shape = {
    takes: [{ place: 'file', text: 'scenarios', form: 'many' }],
    options: [{ flag: '--store', text: 'playStore', place: 'store' }],
  } as const;
  leaf<Options>(program, session, 'play', shape, async (files, given) => {
    const open = playStore(session, given.store);
    const { cases, bad } = readFiles(session, files);
    if (bad.length > 0) return reportBad(session, bad);
    const told: Told[] = [];
    for (const [number, one] of cases.entries()) told.push(await playAndTell(session, one, open, number));
    const sum = (count: (one: Told) => number) => told.reduce((all, one) => all + count(one), 0);
    const failed = sum(({ played }) => played.failed);
    const result = {
      files: told.map(({ played }) => resultOf(played)),
      passed: sum(({ played }) => played.passed),
      failed,
    };
    print(session, result, () => told.map((one) => showTold(session, one)).join('\n\n'));
    return failed === 0 ? ExitCode.done : ExitCode.refused;
  });
}

function reportBad(session: Session, bad: readonly BadlyWritten[]): ExitCode {
  const message = [say(session, playTexts.problems), ...bad.flatMap((one) => problemLines(session, one))].join('\n');
  const error = { code: 'bad-scenario', exit: ExitCode.input, message, files: bad };
  session.io.err(session.json ? `${JSON.stringify({ error }, null, 2)}\n` : `${message}\n`);
  return ExitCode.input;
}

/** The story, and below it in short what did not turn out as the file expects. */
export function showTold(session: Session, { played, story }: Told): string {
  const { file, steps, passed, failed } = played;
  const { paint } = session;
  const verdict =
    failed === 0
      ? paint.green(say(session, playTexts.asExpected, { file, passed }))
      : paint.red(say(session, playTexts.unexpected, { file, failed, all: steps.length }));
  const differences = steps.flatMap(({ n, command, unexpected }) =>
    unexpected.map((one) => `${say(session, playTexts.step, { n, command })}${say(session, one).split('\n')[0]}`),
  );
  return [showStory(session, story), '', verdict, ...differences].join('\n');
}
