import type { DocumentRow, ToAcknowledgeRow } from '@koordinace/implementation';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { sayDay } from '../show/moment.js';
import { table } from '../show/table.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { checklistOutputTexts as texts } from '../texts/checklist-output-texts.js';
import { valueTexts } from '../texts/record-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** `document list` shows the versions of the internal document and who has not acknowledged them; to others what is theirs to do (IMP-13). */
export function addDocumentList(group: Command, session: Session): void {
  const shape = { options: [options.as, options.store], name: 'list' } as const;
  leaf<Options>(group, session, 'documentList', shape, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const desk = office.as(account);
      const rows = (await desk.list('documents')).map(({ data }) => data as unknown as DocumentRow);
      const documents = [...new Map(rows.map((row) => [row.document, row])).values()];
      const mine = (await desk.list('toAcknowledge')).map(({ data }) => data as unknown as ToAcknowledgeRow);
      if (documents.length === 0 && mine.length === 0) await ensureKnown(office, account);
      print(session, { documents, toAcknowledge: mine }, () => showDocuments(session, documents, mine));
      return ExitCode.done;
    });
  });
}

function showDocuments(session: Session, documents: readonly DocumentRow[], mine: readonly ToAcknowledgeRow[]): string {
  const waiting = mine.map(({ version, document }) => say(session, texts.toAcknowledge, { version, document }));
  if (documents.length === 0) return waiting.length === 0 ? say(session, texts.noDocuments) : waiting.join('\n');
  const head = [texts.document, texts.version, texts.adopted, texts.inForce, texts.missing];
  const shown = table(
    session,
    head.map((one) => say(session, one)),
    documents.map(({ document, version, adoptedOn, inForce, missing }) => [
      document,
      version,
      sayDay(session, adoptedOn),
      say(session, valueTexts[`${inForce}`]),
      inForce ? missing.join(', ') : '',
    ]),
  );
  return [shown, ...(waiting.length === 0 ? [] : ['', ...waiting])].join('\n');
}
