import { codeList, type Text } from '@koordinace/kernel';
import { type ChecklistItemId, checklistItems } from '@koordinace/rulebook';
import { z } from 'zod';

const texts = Object.fromEntries(Object.entries(checklistItems).map(([id, { text }]) => [id, text])) as Record<
  ChecklistItemId,
  Text
>;

/** The items of the checklist with their words (položky kontrolního seznamu). */
export const ChecklistItemCode = codeList('ChecklistItem', texts);

/** An item as somebody names it, `a1` or `A1`; whether there is such an item is a rule's to say (CHK-1). */
export const ItemName = z
  .string()
  .regex(/^[A-Za-z][0-9]{1,2}$/)
  .toUpperCase();

/** All items of the checklist in their order (položky kontrolního seznamu). */
export const itemIds: readonly ChecklistItemId[] = ChecklistItemCode.codes;

/** Is there such an item? */
export const isItem = (name: string): name is ChecklistItemId => Object.hasOwn(checklistItems, name);

/**
 * The items of the area that a name points to, or all, where there is no such area.
 *
 * @example itemsNear('D9'); // ['D1', … 'D7']
 */
export function itemsNear(name: string): readonly ChecklistItemId[] {
  const near = itemIds.filter((item) => item.startsWith(name.slice(0, 1)));
  return near.length > 0 ? near : itemIds;
}
