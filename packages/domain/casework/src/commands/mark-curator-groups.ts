import { command, present } from '@koordinace/kernel';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { CuratorGroupsMarked } from '../facts/intake-facts.js';
import { CaseId } from '../ids.js';
import { CuratorGroup } from '../lists/curator-group.js';
import { ownWorkers } from './who.js';

/** Marks groups of § 92 b, so that the social curator's cooperation is offered (skupiny pro sociálního kurátora; INT-9). */
export const MarkCuratorGroups = command('MarkCuratorGroups', {
  fields: {
    case: CaseId.describe('The case.'),
    groups: z
      .array(CuratorGroup.schema)
      .max(7)
      .describe('Groups of § 92 b to which the client belongs; none takes the mark away.'),
    curatorOffered: z.boolean().describe("The social curator's cooperation was offered to the client.").optional(),
    accepted: z.boolean().describe('The client wants that cooperation.').optional(),
  },
  on: 'case',
  who: [...ownWorkers, 'socialCurator'],
  facts: [CuratorGroupsMarked],
  proposes: ({ case: of, groups, curatorOffered = false, accepted }, act) => [
    CuratorGroupsMarked({
      case: of,
      client: getCase(act.file).client,
      groups,
      curatorOffered,
      ...present({ accepted }),
    }),
  ],
});
