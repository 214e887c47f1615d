import { AccountId, ask, command, PlainDate, present } from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { z } from 'zod';
import { getCase, whoseCase } from '../case/case-data.js';
import { ConferenceConvened, type LeaderEvidence } from '../facts/conference-facts.js';
import { CaseId, type ConferenceId } from '../ids.js';
import { ConferenceKind } from '../lists/conference-kind.js';
import { Line, Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Convenes a conference with purpose and agenda (svolání případového setkání; CNF-1, CNF-9). */
export const ConveneConference = command('ConveneConference', {
  fields: {
    case: CaseId.describe('The case.'),
    on: PlainDate.describe('The day of the conference.'),
    time: z
      .string()
      .max(5)
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .describe('The hour and minute, 13:30.')
      .optional(),
    place: Line.describe('Where it takes place.').optional(),
    purpose: Note.describe('What it is for.').optional(),
    agenda: z.array(Line).max(20).describe('The points of its agenda.').optional(),
    leader: AccountId.describe('Who leads it; whoever convenes it, if left out.').optional(),
    kind: ConferenceKind.schema.describe('Its kind; a case conference, if left out.').optional(),
    authority: Line.describe('Who of the child-protection authority leads it, if it is of that kind.').optional(),
  },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [ConferenceConvened],
  world: () => ({ coordinators: ask(holdersOf, { post: 'supportCoordinator' }) }),
  proposes: ({ case: of, on, leader, kind = 'caseConference', authority, ...said }, act) => {
    const leads = leader ?? (act.by as AccountId);
    const { coordinators } = act.world;
    const data = getCase(act.file);
    const isCoordinator = coordinators.some(({ account }) => account === leads);
    // Leading opens what is said there: it falls to nobody who neither works on the case nor convenes.
    const ofCase = leads === whoseCase(data) || leads === act.by;
    const evidence = (): LeaderEvidence => {
      if (kind === 'childProtection')
        return authority !== undefined && (isCoordinator || ofCase) ? 'authority' : 'other';
      if (isCoordinator) return 'coordinator';
      if (coordinators.length > 0) return 'other';
      return ofCase ? 'officeHasNone' : 'notCaseManager';
    };
    return [
      ConferenceConvened({
        case: of,
        conference: act.newId('conference') as ConferenceId,
        client: data.client,
        kind,
        leader: leads,
        leads: evidence(),
        on,
        ...present({ ...said, authority }),
      }),
    ];
  },
});
