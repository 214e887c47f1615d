import { type AccountId, ask, command, present } from '@koordinace/kernel';
import { workerStanding } from '@koordinace/people';
import { getCase, whoseCase } from '../case/case-data.js';
import { CrisisOpened } from '../facts/crisis-facts.js';
import { CaseId, type CrisisId } from '../ids.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Notes that a crisis began (začátek krize; CMG-12). It is handled by whom the case is with, or whoever stands in. */
export const OpenCrisis = command('OpenCrisis', {
  fields: {
    case: CaseId.describe('The case.'),
    what: Note.describe('What happened.').optional(),
  },
  on: 'case',
  // Where neither the case manager nor a substitute is there, somebody else notes it (CMG-12).
  who: [...ownWorkers, 'head'],
  facts: [CrisisOpened],
  world: (_, { file }) => ({ worker: ask(workerStanding, { worker: whoseCase(getCase(file)) ?? '' }) }),
  proposes: ({ case: of, what }, act) => {
    const data = getCase(act.file);
    const { active, absent, substitute } = act.world.worker;
    const own = (whoseCase(data) ?? data.worker) as AccountId;
    return [
      CrisisOpened({
        case: of,
        crisis: act.newId('crisis') as CrisisId,
        client: data.client,
        handler: absent && substitute !== undefined ? (substitute as AccountId) : own,
        handled: active && (!absent || substitute !== undefined),
        ...present({ what }),
      }),
    ];
  },
});
