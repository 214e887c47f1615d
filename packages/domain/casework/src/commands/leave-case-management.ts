import { ask, command, present } from '@koordinace/kernel';
import { guardiansOf } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { CaseManagementLeft } from '../facts/phase-facts.js';
import { decisionFields } from '../guardians/decision-fields.js';
import { guardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId } from '../ids.js';
import { ownWorkers } from './who.js';

/**
 * Notes that the client no longer wants case management (odstoupení od case managementu; CMG-3). It is possible at any time
 * and needs no reason; help goes on as individual social work.
 */
export const LeaveCaseManagement = command('LeaveCaseManagement', {
  fields: { case: CaseId.describe('The case.'), ...decisionFields },
  on: 'case',
  who: [...ownWorkers, 'client', 'guardian'],
  facts: [CaseManagementLeft],
  world: (_, { file }) => ({ guardians: ask(guardiansOf, { person: getCase(file).client }) }),
  proposes: ({ case: of, clientAgrees, ...entered }, act) => {
    const { client } = getCase(act.file);
    const { guardians } = act.world;
    const byGuardian = guardians.find(({ guardian }) => guardian === act.by)?.guardian;
    const guardiansAgree = [...(entered.guardiansAgree ?? []), ...(byGuardian === undefined ? [] : [byGuardian])];
    return [
      CaseManagementLeft({
        case: of,
        client,
        // With their own account people say it of themselves, and a guardian does not say it of the client.
        clientAgrees: byGuardian === undefined && (clientAgrees ?? act.by === client),
        guardianship: guardianEvidence(guardians, { ...entered, guardiansAgree }),
        ...present({ clientView: entered.clientView }),
      }),
    ];
  },
});
