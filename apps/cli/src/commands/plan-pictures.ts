import type { ImplementationRecord } from '@koordinace/implementation';
import { dayOf, toInstant } from '@koordinace/kernel';
import { type Picture, planGantt, planOfRecord, riskMatrix, risksOfRecord } from '@koordinace/pictures';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { fileId } from '../file-id.js';
import { leaf, options } from '../leaf.js';
import { showPicture } from '../pictures/show-picture.js';
import { type ReadingOptions, showing } from '../reading.js';
import type { Session } from '../session.js';

interface Options extends ReadingOptions {
  readonly out?: string;
}

/** A command `… picture PLAN` that draws something of an implementation plan, or tells it in words without `--out`. */
const pictureOf =
  (text: 'implementationPicture' | 'riskPicture', draw: (record: ImplementationRecord, session: Session) => Picture) =>
  (group: Command, session: Session): void => {
    const shape = {
      takes: [{ place: 'mark', text: 'anyFile' }],
      options: [{ flag: '--out', text: 'pictureOut', place: 'file' }, options.as, options.store],
      name: 'picture',
    } as const;
    const show = showing<Options>(session, ({ reading }, { out }) =>
      showPicture(session, draw(reading.record as ImplementationRecord, session), out),
    );
    leaf<Options>(group, session, text, shape, (typed, given) => {
      if (fileId(typed[0] ?? '').kind !== 'implementation')
        throw new CliError('kind-bad', { kinds: ['implementation'] });
      return show(typed, given);
    });
  };

/** `implementation picture PLAN` draws the plan as a Gantt chart: planned and real days beside each other (IMP-2, IMP-4). */
export const addImplementationPicture = pictureOf('implementationPicture', (record, { lang, io }) =>
  planGantt(planOfRecord(record), { lang, today: dayOf(toInstant(io.clock.now())) }),
);

/** `risk picture PLAN` draws the risks of a plan by likelihood and impact (RSK-1). */
export const addRiskPicture = pictureOf('riskPicture', ({ risks }, { lang }) =>
  riskMatrix(risksOfRecord(risks, lang), { lang }),
);
