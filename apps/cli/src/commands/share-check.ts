import { decideSharing, explainSharing, readSharingDocument, sayDocumentProblem } from '@koordinace/consent';
import type { Command } from 'commander';
import { ExitCode } from '../exit-code.js';
import { readYaml } from '../input/read-fields.js';
import { readText } from '../input/read-text.js';
import { everywhere, leaf } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { commandTexts } from '../texts/command-texts.js';
import { shareTexts } from '../texts/share-texts.js';

/** `share check FILE` decides a request against a world, both given as one document, and says why (CON-18). No office is needed. */
export function addShare(program: Command, session: Session): void {
  const group = program.command('share').description(say(session, commandTexts.share));
  group.helpCommand(false);
  everywhere(group, session);
  const shape = { takes: [{ place: 'file', text: 'sharingDocument' }], name: 'check' } as const;
  leaf(group, session, 'shareCheck', shape, async ([path = '']) => {
    const read = readSharingDocument(readYaml(await readText(session.io, path), path));
    if ('problems' in read) return reportProblems(session, read.problems);
    const decision = decideSharing(read.document.request as never, read.document.world as never);
    const explained = explainSharing(decision, session.lang);
    print(session, { ...decision, explained }, () => told(session, explained).join('\n'));
    return decision.decisions.some(({ outcome }) => outcome === 'permitted') ? ExitCode.done : ExitCode.refused;
  });
}

type Problems = Extract<ReturnType<typeof readSharingDocument>, { problems: unknown }>['problems'];

function reportProblems(session: Session, problems: Problems): ExitCode {
  const lines = problems.map((one) => `  ${sayDocumentProblem(one, session.lang)}`);
  const message = [say(session, shareTexts.badDocument), ...lines].join('\n');
  const error = { code: 'bad-document', exit: ExitCode.input, message, problems };
  session.io.err(session.json ? `${JSON.stringify({ error }, null, 2)}\n` : `${message}\n`);
  return ExitCode.input;
}

function told(session: Session, { items, obligations, whole }: ReturnType<typeof explainSharing>): readonly string[] {
  const reasons = (all: typeof whole) => all.map(({ rule, why, way }) => `    [${rule}] ${why} → ${way}`);
  const { green, red } = session.paint;
  return [
    ...reasons(whole),
    ...items.flatMap(({ sentence, outcome, reasons: own }) => [
      `${outcome === 'permitted' ? green('✓') : red('✗')} ${sentence}`,
      ...reasons(own),
    ]),
    ...(obligations.length === 0
      ? []
      : ['', say(session, shareTexts.obligations), ...obligations.map((one) => `  ${one}`)]),
  ];
}
