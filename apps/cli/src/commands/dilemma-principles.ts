import { principleScopes, principles } from '@koordinace/rulebook';
import type { Command } from 'commander';
import { ExitCode } from '../exit-code.js';
import { leaf } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { table } from '../show/table.js';
import { outputTexts } from '../texts/output-texts.js';

/** `dilemma principles` shows the values and principles that can be cited, by their ids (ETH-1). */
export function addPrinciples(group: Command, session: Session): void {
  leaf(group, session, 'dilemmaPrinciples', { name: 'principles' }, () => {
    const { headMark, headTitle, headWhom, headMeaning } = outputTexts;
    const all = Object.entries(principles).map(([id, one]) => ({ id, ...one }));
    print(session, { principles: all }, () =>
      table(
        session,
        [headMark, headTitle, headWhom, headMeaning].map((head) => say(session, head)),
        all.map(({ id, title, scope, text }) => [
          id,
          say(session, title),
          say(session, principleScopes[scope]),
          say(session, text),
        ]),
      ),
    );
    return ExitCode.done;
  });
}
