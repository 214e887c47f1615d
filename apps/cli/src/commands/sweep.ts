import type { Command } from 'commander';
import { ExitCode } from '../exit-code.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { sayDay } from '../show/moment.js';
import { table } from '../show/table.js';
import { sayWaiting } from '../show/waiting.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';

/** `sweep` announces deadlines that have passed, each once. Whoever runs the office has it run every morning. */
export function addSweep(program: Command, session: Session): void {
  leaf<{ store?: string }>(program, session, 'sweep', { options: [options.store] }, async (_, given) =>
    withOffice(session, chosenStore(session, given.store), async (office) => {
      const raised = await office.sweep();
      const shown = raised.map(({ stream, id, kind, due, ends, rule, tell, waitsFor }) => ({
        stream,
        id,
        kind,
        due,
        ends,
        rule,
        tell,
        waitsFor,
      }));
      print(session, { raised: shown }, () => {
        if (raised.length === 0) return say(session, outputTexts.nothingPassed);
        const { headDue, headFile, headRule, headTell, headWhat } = outputTexts;
        const rows = raised.map(({ stream, kind, due, ends, rule, tell, waitsFor }) => {
          const what = office.texts.deadlines[kind] ?? { cs: kind, en: kind };
          return [
            sayDay(session, ends ?? due),
            stream.slice(stream.indexOf('/') + 1),
            rule,
            tell.join(', '),
            `${say(session, what)}${sayWaiting(session, office.texts, waitsFor)}`,
          ];
        });
        return table(
          session,
          [headDue, headFile, headRule, headTell, headWhat].map((text) => say(session, text)),
          rows,
        );
      });
      return ExitCode.done;
    }),
  );
}
