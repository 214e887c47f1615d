import { command } from '@koordinace/kernel';
import { introducers } from '../../who.js';
import { ChecklistClosed } from '../checklist-facts.js';
import { ChecklistId } from '../checklist-id.js';
import { PracticeChecked } from '../practice-check.js';

/** Closes a run in which every item is answered (uzavření vyplnění; CHK-1, CHK-2). The practice counts as evaluated (CHK-5). */
export const CloseChecklist = command('CloseChecklist', {
  fields: { checklist: ChecklistId.describe('Which run') },
  on: 'checklist',
  who: introducers,
  facts: [ChecklistClosed],
  proposes: ({ checklist }) => [ChecklistClosed({ checklist }), PracticeChecked({ run: checklist })],
});
