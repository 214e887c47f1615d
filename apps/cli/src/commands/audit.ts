import { streamOf } from '@koordinace/kernel';
import type { Command } from 'commander';
import type { Audited, Office } from 'koordinace';
import { ExitCode } from '../exit-code.js';
import { fileId } from '../file-id.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { sayMoment } from '../show/moment.js';
import { table } from '../show/table.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';

/** `audit [ID]` shows who did and read what. It is for whoever keeps the store file, so it asks for no account. */
export function addAudit(program: Command, session: Session): void {
  const shape = { takes: [{ place: 'case', text: 'file', form: 'optional' }], options: [options.store] } as const;
  leaf<{ store?: string }>(program, session, 'audit', shape, async ([typed], given) => {
    const file = typed === undefined ? undefined : fileId(typed);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const audit = await office.audit(file && streamOf(file.kind, file.id));
      print(session, { audit }, () => {
        if (audit.length === 0) return say(session, outputTexts.nothingLogged);
        const { headWhen, headWho, headFile, headWhat, headOutcome } = outputTexts;
        const rows = audit.map((one) => [
          sayMoment(session, one.at),
          one.by,
          one.subject.slice(one.subject.indexOf('/') + 1),
          what(session, office, one),
          [say(session, outputTexts[one.outcome]), ...(one.rules ?? [])].join(' '),
        ]);
        return table(
          session,
          [headWhen, headWho, headFile, headWhat, headOutcome].map((text) => say(session, text)),
          rows,
        );
      });
      return ExitCode.done;
    });
  });
}

function what(session: Session, office: Office, { act }: Audited): string {
  if (act === 'read') return say(session, outputTexts.reading);
  if (act.startsWith('view:')) return say(session, outputTexts.viewing, { view: act.slice('view:'.length) });
  const title = office.texts.commands[act]?.title;
  return title === undefined ? act : say(session, title);
}
