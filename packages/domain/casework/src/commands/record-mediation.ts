import { command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { MediationRecorded } from '../facts/coordinator-facts.js';
import { CaseId } from '../ids.js';
import { Line, Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Writes down a mediation between the client or family and a service (mediace; CNF-10). */
export const RecordMediation = command('RecordMediation', {
  fields: {
    case: CaseId.describe('The case.'),
    between: Line.describe('Who of the client and family took part.').optional(),
    service: Line.describe('The service and its worker.').optional(),
    on: PlainDate.describe('The day; today, if left out.').optional(),
    result: Note.describe('What they agreed on, or where they stand.').optional(),
  },
  on: 'case',
  who: [...ownWorkers, 'supportCoordinator'],
  facts: [MediationRecorded],
  proposes: ({ case: of, on, between, service, result }, act) => [
    MediationRecorded({
      case: of,
      client: getCase(act.file).client,
      on: on ?? dayOf(act.at),
      ...present({ between, service, result }),
    }),
  ],
});
