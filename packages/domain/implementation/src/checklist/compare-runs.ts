import { type ChecklistAreaId, type ChecklistItemId, checklistAreas } from '@koordinace/rulebook';
import type { ChecklistAnswer } from './checklist-answer.js';
import { itemIds } from './checklist-item.js';

/** The answers of a run by item. */
export type RunAnswers = Readonly<Record<string, ChecklistAnswer>>;

/** How many items of an area were answered how in the earlier run and in the later one. */
export interface AreaComparison {
  readonly area: ChecklistAreaId;
  readonly earlier: Readonly<Record<ChecklistAnswer, number>>;
  readonly later: Readonly<Record<ChecklistAnswer, number>>;
}

/** An item that is answered otherwise than before. */
export interface ItemComparison {
  readonly item: ChecklistItemId;
  readonly earlier?: ChecklistAnswer;
  readonly later?: ChecklistAnswer;
  readonly course: 'better' | 'worse';
}

/** Two runs of the checklist side by side (srovnání dvou vyplnění, CHK-3). */
export interface RunComparison {
  readonly areas: readonly AreaComparison[];
  readonly changed: readonly ItemComparison[];
}

const areaIds = Object.keys(checklistAreas) as ChecklistAreaId[];
const weight: Readonly<Record<ChecklistAnswer, number>> = { no: 0, partly: 1, yes: 2 };

function counted(run: RunAnswers, area: ChecklistAreaId): Readonly<Record<ChecklistAnswer, number>> {
  const given = itemIds.filter((item) => item.startsWith(area)).map((item) => run[item]);
  const count = (answer: ChecklistAnswer) => given.filter((one) => one === answer).length;
  return { yes: count('yes'), partly: count('partly'), no: count('no') };
}

/**
 * How many items of each area a run answers how (výsledek po oblastech).
 *
 * @example countedByArea({ A1: 'yes' }).A; // { yes: 1, partly: 0, no: 0 }
 */
export const countedByArea = (
  run: RunAnswers,
): Readonly<Record<ChecklistAreaId, Readonly<Record<ChecklistAnswer, number>>>> =>
  Object.fromEntries(areaIds.map((area) => [area, counted(run, area)])) as ReturnType<typeof countedByArea>;

/**
 * Compares two runs: per area how many items were answered how, per item what changed (CHK-3).
 *
 * @example compareRuns({ A1: 'no' }, { A1: 'yes' }).changed; // [{ item: 'A1', earlier: 'no', later: 'yes', course: 'better' }]
 */
export function compareRuns(earlier: RunAnswers, later: RunAnswers): RunComparison {
  return {
    areas: areaIds.map((area) => ({ area, earlier: counted(earlier, area), later: counted(later, area) })),
    changed: itemIds.flatMap((item): readonly ItemComparison[] => {
      const [before, now] = [earlier[item], later[item]];
      if (before === now) return [];
      const course = weight[now ?? 'no'] >= weight[before ?? 'no'] ? 'better' : 'worse';
      return [
        {
          item,
          ...(before !== undefined && { earlier: before }),
          ...(now !== undefined && { later: now }),
          course,
        },
      ];
    }),
  };
}
