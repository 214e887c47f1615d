import { type AccountId, ask, command, present } from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { CoordinatorAsked } from '../facts/coordinator-facts.js';
import { CaseId, type RequestId } from '../ids.js';
import { RequestKind } from '../lists/request-kind.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Asks the support coordinator for help (žádost o pomoc koordinátora podpory; CMG-8, PLN-8). */
export const AskCoordinator = command('AskCoordinator', {
  fields: {
    case: CaseId.describe('The case.'),
    kind: RequestKind.schema.describe('What is asked for.'),
    note: Note.describe('What is needed, as far as the coordinator has to know.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [CoordinatorAsked],
  world: () => ({ coordinators: ask(holdersOf, { post: 'supportCoordinator' }) }),
  proposes: ({ case: of, kind, note }, act) => [
    CoordinatorAsked({
      case: of,
      request: act.newId('request') as RequestId,
      client: getCase(act.file).client,
      kind,
      coordinators: act.world.coordinators.map(({ account }) => account as AccountId),
      ...present({ note }),
    }),
  ],
});
