import { comparePilot, type PilotResult, playPilot, say as sayWords, shippedPilot, yesIn } from '@koordinace/scenario';
import type { Command } from 'commander';
import { ExitCode } from '../exit-code.js';
import { leaf } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { table } from '../show/table.js';
import { playStore } from '../store/play-store.js';
import { pilotTexts as texts } from '../texts/pilot-texts.js';

/** `pilot` plays the pilot of sixteen offices and shows how each and both groups came out (IMP-7, CHK-3). */
export function addPilot(program: Command, session: Session): void {
  leaf(program, session, 'pilot', {}, async () => {
    const { pilot } = shippedPilot();
    if (pilot === undefined) throw new Error('the pilot that is shipped cannot be read');
    const open = playStore(session);
    const results = await playPilot(pilot, { open: (opening) => open(opening, 0), modules: session.modules });
    const groups = comparePilot(results);
    const failed = results.some(({ played }) => played === undefined || played.failed > 0);
    const offices = results.map(({ office: { name, group, values }, outcome }) => ({
      name,
      group,
      target: values['target'],
      ...outcome,
    }));
    print(session, { offices, groups }, () =>
      Object.entries(pilot.groups)
        .map(([key, words]) => {
          const members = results.filter(({ office }) => office.group === key);
          return [session.paint.bold(sayWords(words, session.lang)), tableOf(session, members, groups[key])].join('\n');
        })
        .join('\n\n'),
    );
    return failed ? ExitCode.refused : ExitCode.done;
  });
}

function tableOf(
  session: Session,
  members: readonly PilotResult[],
  sum: ReturnType<typeof comparePilot>[string] | undefined,
) {
  const { office, target, coordinator, steps, late, checklist, closed } = texts;
  const sayYes = (is: boolean): string => say(session, is ? texts.yes : texts.no);
  const rows = members.map(({ office: { name, values }, outcome }) =>
    outcome === undefined
      ? [name]
      : [
          name,
          String(values['target']),
          sayYes(outcome.coordinator),
          `${outcome.verified}/${outcome.notReached}`,
          String(outcome.late),
          `${yesIn(outcome.first)} → ${yesIn(outcome.last)}`,
          sayYes(outcome.closed),
        ],
  );
  const total =
    sum === undefined
      ? []
      : [
          [
            say(session, texts.sum, { offices: sum.offices }),
            '',
            String(sum.coordinators),
            `${sum.verified}/${sum.notReached}`,
            String(sum.late),
            `${sum.yes.first} → ${sum.yes.last}`,
            String(sum.closed),
          ],
        ];
  return table(
    session,
    [office, target, coordinator, steps, late, checklist, closed].map((text) => say(session, text)),
    [...rows, ...total],
  );
}
