import { command, id, present } from '@koordinace/kernel';
import { introducers } from '../../who.js';
import { ChecklistOpened } from '../checklist-facts.js';
import type { ChecklistId } from '../checklist-id.js';
import { PracticeCheckStarted } from '../practice-check.js';

/** Begins a run of the checklist (zahájení vyplňování kontrolního seznamu; CHK-1). From the first one on its rhythm is watched (CHK-5). */
export const OpenChecklist = command('OpenChecklist', {
  fields: {
    of: id('implementation').optional().describe('The implementation plan that the run looks at, if there is one'),
  },
  who: introducers,
  facts: [ChecklistOpened],
  proposes: ({ of }, act) => [
    ChecklistOpened({ checklist: act.newId('checklist') as ChecklistId, ...present({ of }) }),
    PracticeCheckStarted({}),
  ],
});
