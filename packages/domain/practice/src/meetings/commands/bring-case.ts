import { type AccountId, ask, command, DataCategory, present } from '@koordinace/kernel';
import { casePartiesOf } from '@koordinace/people';
import { z } from 'zod';
import { CaseId, type MatterId, MeetingId } from '../ids.js';
import { admissionBasis } from '../matter/admission.js';
import { MatterBrought } from '../matter/matter-facts.js';
import { findMeeting } from '../meeting-data.js';

/** What is said in any case, and what the conclusion tells. */
const always = ['identity', 'progress'] as const;

/**
 * Brings a case to a meeting (zařazení případu na setkání; MTG-4, MTG-7). Whoever works on it brings it, or somebody with whom it
 * may be shared; the other participants are admitted one by one.
 */
export const BringCase = command('BringCase', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    case: CaseId.describe('The case.'),
    categories: z
      .array(DataCategory.schema)
      .max(20)
      .describe('What is to be talked about, beside who it is and how the work goes on.')
      .default(['situation']),
  },
  on: 'meeting',
  who: ['departmentWorker', 'externalCaseManager'],
  facts: [MatterBrought],
  world: ({ meeting, case: of, categories }, { by }) => ({
    parties: ask(casePartiesOf, { case: of }),
    admission: ask(admissionBasis, {
      meeting,
      case: of,
      categories: [...new Set([...always, ...categories])],
      account: by,
      asker: by,
    }),
  }),
  proposes: ({ meeting, case: of, categories }, { newId, file, by, world: { parties, admission } }) => {
    const found = findMeeting(file);
    const { basis, because } = admission;
    return [
      MatterBrought({
        matter: newId('matter') as MatterId,
        meeting,
        case: of,
        account: by as AccountId,
        categories: [...new Set([...always, ...categories])],
        inTime: found?.at === 'called' || found?.at === 'held',
        basis: parties?.isOpen === true ? basis : 'none',
        because: [...because],
        ...present({ client: parties?.client, kind: found?.data.kind }),
      }),
    ];
  },
});
