import type { Text } from '@koordinace/kernel';
import type { StepResult } from '../played.js';
import type { CanStep } from '../step.js';
import { differ } from '../texts/difference-texts.js';
import { rulesOfReasons, sameCodes } from './compare-reasons.js';
import type { Stage } from './stage.js';

/** Asks what somebody may do, and compares what the case names. */
export async function playCan(stage: Stage, { as, can, expect }: CanStep): Promise<StepResult> {
  const acts = await stage.office.as(stage.resolve(as)).can(can === 'office' ? undefined : stage.resolve(can));
  const answers = new Map(
    acts.map((act) => [act.type, { now: act.now, because: act.now === 'no' ? act.because : [] }] as const),
  );
  const unexpected = Object.entries(expect).flatMap(([command, wanted]): readonly Text[] => {
    const came = answers.get(command);
    const now = typeof wanted === 'string' ? wanted : 'no';
    if (came?.now !== now) return [differ.code(command, now, came?.now)];
    if (typeof wanted === 'string') return [];
    const rules = rulesOfReasons(came.because);
    return sameCodes(wanted.no, rules)
      ? []
      : [differ.expectedAndCame(differ.refused(wanted.no), differ.refused(rules))];
  });
  const possible = Object.fromEntries([...answers].filter(([command]) => Object.hasOwn(expect, command)));
  return { outcome: 'accepted', rules: [], warned: [], unexpected, possible };
}
