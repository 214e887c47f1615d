import type { CaseloadRow } from '@koordinace/casework';
import type { EstablishmentRecord } from '@koordinace/practice';
import { defaultCaseload } from '@koordinace/practice';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { table } from '../show/table.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** `post caseload` shows the head how many open cases each worker has (vytížení, STF-9). */
export function addPostCaseload(group: Command, session: Session): void {
  const shape = { options: [options.as, options.store], name: 'caseload' } as const;
  leaf<Options>(group, session, 'postCaseload', shape, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const desk = office.as(account);
      const rows = (await desk.list('caseload')).map(({ data }) => data as unknown as CaseloadRow);
      if (rows.length === 0) await ensureKnown(office, account);
      const reading = await desk.read('office');
      const record = reading.outcome === 'read' ? (reading.record as Partial<EstablishmentRecord>) : {};
      const limit = record.caseloadLimit ?? defaultCaseload;
      const workers = [...Map.groupBy(rows, ({ worker }) => worker)].map(([worker, cases]) => ({
        worker,
        open: cases.length,
        managed: cases.filter(({ method }) => method === 'caseManagement').length,
        overloaded: cases.length > limit,
      }));
      print(session, { limit, workers }, () => asTable(session, limit, workers));
      return ExitCode.done;
    });
  });
}

interface Load {
  readonly worker: string;
  readonly open: number;
  readonly managed: number;
  readonly overloaded: boolean;
}

function asTable(session: Session, limit: number, workers: readonly Load[]): string {
  if (workers.length === 0) return say(session, outputTexts.noCaseload);
  const { headWho, headOpen, headManaged, headNote, overLimit, caseloadLimit } = outputTexts;
  const busiest = workers.toSorted((a, b) => b.open - a.open);
  return [
    say(session, caseloadLimit, { limit }),
    '',
    table(
      session,
      [headWho, headOpen, headManaged, headNote].map((head) => say(session, head)),
      busiest.map(({ worker, open, managed, overloaded }) => [
        worker,
        String(open),
        String(managed),
        overloaded ? session.paint.yellow(say(session, overLimit)) : '',
      ]),
    ),
  ].join('\n');
}
