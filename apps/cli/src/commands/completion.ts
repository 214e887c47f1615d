import type { Command } from 'commander';
import { complete } from '../completion/complete.js';
import { shellNames } from '../completion/known-values.js';
import { shells } from '../completion/scripts.js';
import { ExitCode } from '../exit-code.js';
import { findNamed } from '../find-named.js';
import { leaf } from '../leaf.js';
import type { Session } from '../session.js';

/** `completion SHELL` prints a script by which a shell completes what is being written. */
export function addCompletion(program: Command, session: Session): void {
  const takes = [{ place: 'shell', text: 'shell', values: shellNames }] as const;
  leaf(program, session, 'completion', { takes }, ([name = '']) => {
    session.io.out(findNamed(new Map(Object.entries(shells)), name));
    return ExitCode.done;
  });
  addComplete(program, session);
}

/** `complete -- WORDS…` is what the scripts ask: a line for each word that may follow, with what it means. */
function addComplete(program: Command, session: Session): void {
  program
    .command('complete [words...]', { hidden: true })
    .helpOption(false)
    .action((words: readonly string[]) => {
      const lines = complete(program, words).map(({ value, about = '' }) => {
        const [first = ''] = about.split('\n');
        return `${value}\t${first}\n`;
      });
      session.io.out(lines.join(''));
    });
}
