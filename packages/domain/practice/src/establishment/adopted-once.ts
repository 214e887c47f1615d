import type { Chart } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';

/** The chart of what the office sets version by version (přijetí znění): once adopted, a version stays as it is. */
export const adoptedOnce = (fact: string, ...rules: readonly RuleId[]): Chart => ({
  initial: 'none',
  states: {
    none: { on: { [fact]: { target: 'adopted', rules } } },
    adopted: { type: 'final' },
  },
});
