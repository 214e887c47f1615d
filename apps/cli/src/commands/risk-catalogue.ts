import { type RiskField, type RiskId, riskCatalogue, riskFields } from '@koordinace/rulebook';
import type { Command } from 'commander';
import { ExitCode } from '../exit-code.js';
import { leaf } from '../leaf.js';
import { print, type Session, say } from '../session.js';

/** `risk catalogue` shows the risks of the manual that a plan can adopt, by field (RSK-1). */
export function addRiskCatalogue(group: Command, session: Session): void {
  leaf(group, session, 'riskCatalogue', { name: 'catalogue' }, () => {
    const risks = Object.entries(riskCatalogue).map(([id, { field, text }]) => ({ id: id as RiskId, field, text }));
    print(session, { risks }, () =>
      (Object.keys(riskFields) as RiskField[])
        .flatMap((field) => [
          session.paint.bold(say(session, riskFields[field])),
          ...risks.filter((one) => one.field === field).map(({ id, text }) => `  ${id.padEnd(4)}${say(session, text)}`),
          '',
        ])
        .join('\n')
        .trimEnd(),
    );
    return ExitCode.done;
  });
}
