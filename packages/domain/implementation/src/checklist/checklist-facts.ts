import { fact, id, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { SeenSight } from '../sights/sight.js';
import { Note } from '../wording.js';
import { ChecklistAnswer } from './checklist-answer.js';
import { ChecklistId } from './checklist-id.js';
import { ItemName } from './checklist-item.js';

const about = { checklist: ChecklistId };

/** A run of the checklist began (zahájení vyplňování, CHK-1); `of` is the implementation plan that it looks at. */
export const ChecklistOpened = fact('ChecklistOpened', { ...about, of: id('implementation').optional() });

/** The data proposed answers (navržené odpovědi, CHK-2). A proposal is no answer yet. */
export const AnswersProposed = fact('AnswersProposed', {
  ...about,
  proposals: z
    .array(z.strictObject({ item: ItemName, answer: ChecklistAnswer.schema, saw: z.array(SeenSight).max(60) }))
    .max(40),
});

/** A person answered an item, with evidence and its day (odpověď na položku, CHK-1). */
export const ItemAnswered = fact('ItemAnswered', {
  ...about,
  item: ItemName,
  answer: ChecklistAnswer.schema,
  evidence: Note,
  on: PlainDate,
});

/** A person confirmed what the data proposed (potvrzení návrhu, CHK-2). */
export const AnswerConfirmed = fact('AnswerConfirmed', { ...about, item: ItemName });

/** A run is complete (uzavření, CHK-1): from then on it stays as it is. */
export const ChecklistClosed = fact('ChecklistClosed', about);

/** An item of the run led to a change of the implementation plan (revize plánu, IMP-6): of which plan, and which step. */
export const ItemRevisedPlan = fact('ItemRevisedPlan', {
  ...about,
  item: ItemName,
  of: id('implementation'),
  what: z.string().max(64).optional(),
});
