import { AccountId, addDays, ask, command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { guardiansOf, statementsSince, workerStanding } from '@koordinace/people';
import { getCase, whoseCase } from '../case/case-data.js';
import { askCaseload, caseloadWith } from '../caseload.js';
import { MethodChanged } from '../facts/management-facts.js';
import { decisionFields } from '../guardians/decision-fields.js';
import { guardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId } from '../ids.js';
import { Circle } from '../lists/circle.js';
import { evidenceOf } from '../worker-evidence.js';
import { ownWorkers } from './who.js';

/** For how many days a cooperation is expected to last where nobody says otherwise; each review confirms or moves the end. */
const expectedDays = 365;

/**
 * Goes over to case management in the same case (přechod do case managementu; ISW-4, SCR-2, CMG-4, CMG-5, CMG-13). Only the
 * case is needed to ask whether it is possible; rules tell what else is.
 */
export const ChangeMethod = command('ChangeMethod', {
  fields: {
    case: CaseId.describe('The case.'),
    manager: AccountId.describe("The case manager; the case's social worker, if left out.").optional(),
    circle: Circle.schema.describe('The circle of actors to begin with; full, if left out.').optional(),
    expectedEnd: PlainDate.describe('When the cooperation is expected to end; in a year, if left out.').optional(),
    ...decisionFields,
  },
  on: 'case',
  who: [...ownWorkers, 'head'],
  facts: [MethodChanged],
  world: ({ manager }, { file }) => {
    const { client, worker, reopenedAt } = getCase(file);
    return {
      standing: ask(workerStanding, { worker: manager ?? worker }),
      ...askCaseload(manager ?? worker),
      guardians: ask(guardiansOf, { person: client }),
      ...(reopenedAt !== undefined && { askedAnew: ask(statementsSince, { person: client, since: reopenedAt }) }),
    };
  },
  proposes: ({ case: of, manager, expectedEnd, clientAgrees = false, circle = 'full', ...entered }, act) => {
    const data = getCase(act.file);
    const { client, worker } = data;
    return [
      MethodChanged({
        case: of,
        client,
        manager: manager ?? (worker as AccountId),
        standing: evidenceOf(act.world.standing),
        caseload: caseloadWith(act.world, (manager ?? worker) === whoseCase(data)),
        clientAgrees,
        guardianship: guardianEvidence(act.world.guardians, entered),
        circle,
        expectedEnd: expectedEnd ?? addDays(dayOf(act.at), expectedDays),
        ...present({ clientView: entered.clientView, askedAnew: act.world.askedAnew }),
      }),
    ];
  },
});
