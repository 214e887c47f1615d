import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { introducers } from '../../who.js';
import { Note } from '../../wording.js';
import { ChecklistAnswer } from '../checklist-answer.js';
import { ItemAnswered } from '../checklist-facts.js';
import { ChecklistId } from '../checklist-id.js';
import { ItemName } from '../checklist-item.js';

/** Answers several items at once, as they stand on the form (odpovědi na více položek; CHK-1): all of them or none. */
export const AnswerItems = command('AnswerItems', {
  fields: {
    checklist: ChecklistId.describe('Which run'),
    answers: z
      .array(
        z.strictObject({
          item: ItemName.describe('Which item, for example C10'),
          answer: ChecklistAnswer.schema.describe('Yes, no or partly'),
          evidence: Note.describe('What proves it, or what is missing; nobody by name'),
          on: PlainDate.optional().describe('The day of the evidence; today, if left out'),
        }),
      )
      .min(1)
      .max(40)
      .describe('Item, answer and evidence of each; the day of the evidence is today, if left out'),
  },
  on: 'checklist',
  who: introducers,
  facts: [ItemAnswered],
  proposes: ({ checklist, answers }, { at }) =>
    answers.map(({ on, ...given }) => ItemAnswered({ checklist, ...given, on: on ?? dayOf(at) })),
});
