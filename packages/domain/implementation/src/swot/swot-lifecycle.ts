import { type FactOf, lifecycle, type RuleAct, rule } from '@koordinace/kernel';
import { SwotRecorded, swotFields } from './swot-facts.js';

type Recorded = RuleAct<FactOf<typeof SwotRecorded>>;

/** CHK-4: for the final evaluation an author independent of the office is recommended. */
const independentAuthor = rule('CHK-4', {
  needs: ['notIndependent'],
  act: (_: object, { fact: { final, independent } }: Recorded) =>
    final && !independent ? { needs: 'notIndependent' } : 'permit',
});

/** CHK-4: an analysis looks at all four sides. */
const allFields = swotFields.map((field) =>
  rule('CHK-4', {
    needs: [field],
    act: (_: object, { fact }: Recorded) => (fact[field].length === 0 ? { needs: field } : 'permit'),
  }),
);

/** A SWOT analysis in the office's file (SWOT analýza, CHK-4): once made it stays as it is. */
export const swotLifecycle = lifecycle({
  name: 'swot',
  stream: 'office',
  start: {},
  chart: {
    initial: 'none',
    states: { none: { on: { SwotRecorded: { target: 'recorded' } } }, recorded: { type: 'final' } },
  },
  facts: [SwotRecorded],
  rules: [],
  warnings: [independentAuthor, ...allFields].map((one) => ({ fact: 'SwotRecorded', rule: one })),
  folds: [],
});
