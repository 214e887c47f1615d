import { command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { AssessmentRecorded, ContactRecorded } from '../facts/individual-work-facts.js';
import { CaseId } from '../ids.js';
import { Note } from '../wording.js';
import { findingDetails } from './finding-details.js';
import { ownWorkers } from './who.js';

/**
 * Writes down a social investigation (sociální šetření; CMG-6). It is a visit and a part of the assessment in one,
 * also where case management begins only later: nothing is entered twice.
 */
export const RecordSocialInvestigation = command('RecordSocialInvestigation', {
  fields: {
    case: CaseId.describe('The case.'),
    on: PlainDate.describe('The day of the visit; today, if left out.').optional(),
    about: PersonId.describe('Whose situation it is; the client, if left out.').optional(),
    findings: Note.describe('What was found; health, money and housing have fields of their own.'),
    ...findingDetails,
  },
  on: 'case',
  who: ownWorkers,
  facts: [AssessmentRecorded],
  proposes: ({ case: of, on, about, findings, ...details }, act) => {
    const { client } = getCase(act.file);
    return [
      ContactRecorded({
        case: of,
        client,
        form: 'visit',
        on: on ?? dayOf(act.at),
        interventions: ['counselling'],
      }),
      AssessmentRecorded({
        case: of,
        client,
        parts: ['investigation'],
        investigation: findings,
        ...present({ about, ...details }),
      }),
    ];
  },
});
