import { type FactOf, fact, lifecycle, PlainDate, type RuleAct, rule } from '@koordinace/kernel';
import { z } from 'zod';
import { Line, Note } from '../wording.js';
import { adoptedOnce } from './adopted-once.js';
import { PriorityChangeId } from './establishment-ids.js';
import { DecidedBy } from './lists/decided-by.js';

/** The leadership changed the priorities of social work (změna priorit sociální práce, ETH-4). */
export const PrioritiesChanged = fact('PrioritiesChanged', {
  prioritychange: PriorityChangeId,
  decidedBy: DecidedBy.schema,
  decidedOn: PlainDate,
  priorities: z.array(Line).max(20),
  reasons: Note.optional(),
});

/** Why priorities changed belongs to the record, so that it can be told whether they serve clients (ETH-4). */
const reasonsTold = rule('ETH-4', {
  needs: ['reasons'],
  act: (_: object, { fact: { reasons } }: RuleAct<FactOf<typeof PrioritiesChanged>>) =>
    reasons === undefined ? { needs: 'reasons' } : 'permit',
});

/** Changes of priorities by the leadership (změny priorit, ETH-4). */
export const priorityLifecycle = lifecycle<object>({
  name: 'prioritychange',
  stream: 'office',
  start: {},
  chart: adoptedOnce('PrioritiesChanged'),
  facts: [PrioritiesChanged],
  folds: [],
  rules: [],
  warnings: [{ fact: 'PrioritiesChanged', rule: reasonsTold }],
});
