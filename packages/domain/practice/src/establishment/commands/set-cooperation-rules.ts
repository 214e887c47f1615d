import { command } from '@koordinace/kernel';
import { Note } from '../../wording.js';
import { CooperationRulesSet, findCooperation } from '../cooperation-lifecycle.js';
import type { CooperationId } from '../establishment-ids.js';
import { CooperationPair } from '../lists/cooperation-pair.js';

/** Sets rules of cooperation between two posts (pravidla spolupráce, STF-11). Earlier versions stay readable. */
export const SetCooperationRules = command('SetCooperationRules', {
  fields: {
    between: CooperationPair.schema.describe('Between whom.'),
    competences: Note.describe('Who is competent and responsible for what.'),
    procedures: Note.describe('How they work together: meetings, steps, decisions.'),
    information: Note.describe('How information is passed on between them.'),
    methodology: Note.describe('How the coordinator is the methodologist of case managers.').optional(),
  },
  who: ['head', 'supportCoordinator'],
  facts: [CooperationRulesSet],
  proposes: (given, { file, newId }) => [
    CooperationRulesSet({
      cooperation: newId('cooperation') as CooperationId,
      version: (findCooperation(file, given.between)?.version ?? 0) + 1,
      ...given,
    }),
  ],
});
