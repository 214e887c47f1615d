import { idOfStream, type View } from '@koordinace/kernel';
import type { IntroductionPhase } from './lists/introduction-phase.js';
import { isOpenStep, stepsOf } from './step-data.js';

/** A step of a plan as whoever is responsible sees it: codes and days. */
export interface StepRow {
  readonly implementation: string;
  readonly step: string;
  readonly state: string;
  readonly due?: string;
  readonly phase?: IntroductionPhase;
  /** The risk whose measure it is (RSK-2). */
  readonly measureOf?: string;
}

/** What everybody has to do in implementation plans, by account (moje kroky; IMP-1, RSK-2): the nearest deadline first. */
export const stepsView: View = {
  name: 'implementationSteps',
  stream: 'implementation',
  rows: (file) =>
    stepsOf(file)
      .filter(isOpenStep)
      .flatMap(({ id, at, data: { responsible, due, phase, measureOf } }) => {
        const row: StepRow = {
          implementation: idOfStream(file.stream),
          step: id,
          state: at,
          ...(due !== undefined && { due }),
          ...(phase !== undefined && { phase }),
          ...(measureOf !== undefined && { measureOf }),
        };
        return responsible.map((account) => ({ partition: account, key: id, order: due ?? '', data: row }));
      }),
};
