import { command, dayOf, keeps, PlainDate, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { ServiceRefused } from '../facts/support-facts.js';
import { CaseId } from '../ids.js';
import { ServiceRefusal } from '../lists/service-refusal.js';
import { Line, Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Writes down that a service refused the client, why, and what was done about it (odmítnutí službou; CMG-19). */
export const RecordRefusedService = command('RecordRefusedService', {
  fields: {
    case: CaseId.describe('The case.'),
    service: Line.describe('The service.'),
    reason: keeps('CMG-19', ServiceRefusal.schema.describe('Why it refused.')),
    on: PlainDate.describe('The day; today, if left out.').optional(),
    advocacy: Note.describe("What was done in the client's interest.").optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [ServiceRefused],
  proposes: ({ case: of, service, reason, on, advocacy }, act) => [
    ServiceRefused({
      case: of,
      client: getCase(act.file).client,
      service,
      reason,
      on: on ?? dayOf(act.at),
      ...present({ advocacy }),
    }),
  ],
});
