import { fill, sayNeed } from '@koordinace/kernel';
import type { Command } from 'commander';
import type { Office } from 'koordinace';
import { leaf } from '../leaf.js';
import { type Read, type ReadingOptions, readingShape, showing } from '../reading.js';
import { print, type Session, say } from '../session.js';
import { sayMoment } from '../show/moment.js';
import { table } from '../show/table.js';
import { outputTexts } from '../texts/output-texts.js';

/** `case history ID` shows what happened, step by step. */
export function addHistory(group: Command, session: Session): void {
  leaf<ReadingOptions>(
    group,
    session,
    'history',
    readingShape,
    showing(session, ({ office, reading: { history, partial, version }, id }) => {
      print(session, { id, version, history, partial }, () => {
        const { headWhen, headWho, headWhat } = outputTexts;
        const rows = history.map((entry) => [
          String(entry.version),
          sayMoment(session, entry.at),
          who(session, entry),
          what(session, office, entry),
        ]);
        const shown = table(session, ['', ...[headWhen, headWho, headWhat].map((text) => say(session, text))], rows);
        return partial ? `${shown}\n\n${session.paint.yellow(say(session, outputTexts.partial))}` : shown;
      });
    }),
  );
}

type Entry = Read['history'][number];

const who = (session: Session, { by, for: principal }: Entry): string =>
  principal === undefined ? by : `${by} ${say(session, outputTexts.standingIn, { account: principal })}`;

function what(session: Session, office: Office, { type, warned }: Entry): string {
  const fact = office.texts.facts[type] ?? { cs: type, en: type };
  const notes = warned.map(
    ({ rule, needs, params }) => `  [${rule}] ${fill(sayNeed(office.texts, rule, needs).why, session.lang, params)}`,
  );
  return [say(session, fact), ...notes].join('\n');
}
