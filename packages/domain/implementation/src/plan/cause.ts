import { z } from 'zod';
import { ChecklistId } from '../checklist/checklist-id.js';
import { ItemName } from '../checklist/checklist-item.js';

/**
 * The item of a checklist run that caused a change (položka kontrolního seznamu, která ke změně vedla; IMP-6).
 *
 * @example { checklist: 'checklist-7f3k', item: 'A3' }
 */
export const ChangeCause = z.strictObject({
  checklist: ChecklistId.describe('The checklist run.'),
  item: ItemName.describe('The item, for example A3.'),
});
export type ChangeCause = z.infer<typeof ChangeCause>;
