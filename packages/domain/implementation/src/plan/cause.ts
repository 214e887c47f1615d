import { id } from '@koordinace/kernel';
import { z } from 'zod';

/**
 * The item of a checklist run that caused a change (položka kontrolního seznamu, která ke změně vedla; IMP-6).
 *
 * @example { checklist: 'checklist-7f3k', item: 'A3' }
 */
export const ChangeCause = z.strictObject({
  checklist: id('checklist').describe('The checklist run.'),
  item: z
    .string()
    .max(8)
    .regex(/^[A-Z]\d{1,2}$/)
    .describe('The item, for example A3.'),
});
export type ChangeCause = z.infer<typeof ChangeCause>;
