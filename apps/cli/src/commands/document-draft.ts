import type { Command } from 'commander';
import { internalDocumentDraft } from 'koordinace';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { checklistOutputTexts as texts } from '../texts/checklist-output-texts.js';
import { writeNew } from '../write-new.js';
import { writtenIn, writtenOption } from '../written-in.js';

interface Options {
  readonly as: string;
  readonly store?: string;
  readonly out?: string;
  readonly written?: string;
}

const shape = {
  options: [{ flag: '--out', text: 'documentOut', place: 'file' }, writtenOption, options.as, options.store],
  name: 'draft',
} as const;

/** `document draft [--out FILE]` drafts the internal document from what the office has entered (IMP-11, IMP-13, IMP-15). */
export function addDocumentDraft(group: Command, session: Session): void {
  leaf<Options>(group, session, 'documentDraft', shape, async (_, { out, written, ...given }) => {
    const account = accountOf(given.as);
    const lang = writtenIn(written);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      await ensureKnown(office, account);
      const draft = await internalDocumentDraft(office.as(account), lang);
      if (out !== undefined) writeNew(session, out, draft, 'anybody');
      print(session, out === undefined ? { draft } : { file: out }, () =>
        out === undefined ? draft : say(session, texts.drafted, { file: out }),
      );
      return ExitCode.done;
    });
  });
}
