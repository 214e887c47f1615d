import { nextMoment } from '../moments.js';
import type { Problem } from '../problem.js';
import type { Scenario } from '../scenario.js';
import type { YamlSource } from './yaml-source.js';

/** Times that do not exist or run backwards. */
export function checkTimes(source: YamlSource, { steps }: Scenario): readonly Problem[] {
  const problems: Problem[] = [];
  let before: Date | undefined;
  for (const [index, step] of steps.entries()) {
    const moment = nextMoment(step, before);
    if (moment instanceof Date) before = moment;
    else problems.push(source.problemAt(['steps', index, step.at === undefined ? 'after' : 'at'], moment));
    // Without a beginning every step would be said to lack one.
    if (before === undefined) break;
  }
  return problems;
}
