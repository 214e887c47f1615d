import { command, dayOf, keeps, PlainDate } from '@koordinace/kernel';
import { introducers } from '../../who.js';
import { Note } from '../../wording.js';
import { ChecklistAnswer } from '../checklist-answer.js';
import { ItemAnswered } from '../checklist-facts.js';
import { ChecklistId } from '../checklist-id.js';
import { ItemName } from '../checklist-item.js';

/** Answers an item of the checklist, with evidence (odpověď na položku; CHK-1). Answered again, the last answer counts. */
export const AnswerItem = command('AnswerItem', {
  fields: {
    checklist: ChecklistId.describe('Which run'),
    item: ItemName.describe('Which item, for example C10'),
    answer: keeps('CHK-1', ChecklistAnswer.schema).describe('Yes, no or partly; partly is printed as not ticked'),
    evidence: keeps('CHK-1', Note).describe('What proves it, or what is missing; nobody by name'),
    on: PlainDate.optional().describe('The day of the evidence; today, if left out'),
  },
  on: 'checklist',
  who: introducers,
  facts: [ItemAnswered],
  proposes: ({ on, ...given }, act) => [ItemAnswered({ ...given, on: on ?? dayOf(act.at) })],
});
