import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addAudit } from './commands/audit.js';
import { addDue } from './commands/case-due.js';
import { addCommands } from './commands/commands.js';
import { addCompletion } from './commands/completion.js';
import { addDiagram } from './commands/diagram.js';
import { addDo } from './commands/do.js';
import { addInit } from './commands/init.js';
import { addLooks } from './commands/looks.js';
import { addPilot } from './commands/pilot.js';
import { addPlay } from './commands/play.js';
import { addReceipt } from './commands/receipt.js';
import { addRules } from './commands/rules.js';
import { addSchema } from './commands/schema.js';
import { addShare } from './commands/share-check.js';
import { addStart } from './commands/start.js';
import { addSweep } from './commands/sweep.js';
import { everywhere } from './leaf.js';
import { type Session, say } from './session.js';
import { commandTexts } from './texts/command-texts.js';
import { optionTexts, placeTexts, usageTexts } from './texts/usage-texts.js';
import { addVerbs } from './verbs/add-verbs.js';

/**
 * The program with all its commands, for one run. It writes nowhere but to the session's `io`, and throws instead
 * of ending the process.
 */
export function createProgram(session: Session): Command {
  const { io } = session;
  const program = new Command('koordinace');
  const word = (text: string) => say(session, usageTexts[text] ?? { cs: text, en: text });
  // Set before commands are added, since they inherit it.
  program
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      // Errors are ours to say, see `usageError`.
      outputError: () => {},
      getOutHelpWidth: () => io.columns ?? 100,
      getErrHelpWidth: () => io.columns ?? 100,
      getOutHasColors: () => io.color,
      getErrHasColors: () => io.color,
    })
    .configureHelp({
      sortSubcommands: false,
      styleTitle: (title) => session.paint.bold(word(title)),
      styleUsage: (usage) => usage.replace(/\[(options|command)\]/g, word),
      subcommandTerm: (command) =>
        [
          command.name(),
          command
            .usage()
            .replaceAll(/\[(options|command)\]/g, '')
            .trim(),
        ]
          .join(' ')
          .trim(),
      // What commander would add, it says in English only.
      optionDescription: ({ description }) => description,
    })
    .description(say(session, commandTexts.koordinace))
    .version(manifest.version, '--version', say(session, optionTexts.version))
    .helpCommand(`help [${say(session, placeTexts.subcommand)}]`, say(session, commandTexts.help));
  everywhere(program, session);
  for (const add of [
    addStart,
    addInit,
    addDo,
    addLooks,
    addVerbs,
    addDue,
    addReceipt,
    addShare,
    addPlay,
    addPilot,
    addCommands,
    addRules,
    addDiagram,
    addSchema,
    addSweep,
    addAudit,
    addCompletion,
  ]) {
    add(program, session);
  }
  return program;
}
