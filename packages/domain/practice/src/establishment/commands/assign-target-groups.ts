import { AccountId, command } from '@koordinace/kernel';
import { z } from 'zod';
import { Line } from '../../wording.js';
import { TargetGroupsAssigned } from '../../worker-facts.js';

/** Says which target groups a coordinator has, where there are several coordinators (cílové skupiny koordinátora, STF-8). */
export const AssignTargetGroups = command('AssignTargetGroups', {
  fields: {
    worker: AccountId.describe('The coordinator.'),
    groups: z.array(Line).min(1).max(20).describe("The target groups, as the coordinators' profile names them."),
  },
  who: ['head'],
  facts: [TargetGroupsAssigned],
  proposes: (given) => [TargetGroupsAssigned(given)],
});
