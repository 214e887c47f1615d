import { command, keeps } from '@koordinace/kernel';
import { z } from 'zod';
import { introducers } from '../../who.js';
import { AnswerConfirmed } from '../checklist-facts.js';
import { ChecklistId } from '../checklist-id.js';
import { ChecklistItemCode } from '../checklist-item.js';

/** Confirms what the data proposed, item by item (potvrzení návrhů; CHK-2). Whoever sees it otherwise answers the item instead. */
export const ConfirmAnswers = command('ConfirmAnswers', {
  fields: {
    checklist: ChecklistId.describe('Which run'),
    items: keeps('CHK-2', z.array(ChecklistItemCode.schema).min(1).max(40)).describe(
      'Which items, each of them looked at by a person',
    ),
  },
  on: 'checklist',
  who: introducers,
  facts: [AnswerConfirmed],
  proposes: ({ checklist, items }) =>
    [...new Set((items as string[] | undefined) ?? [])].map((item) => AnswerConfirmed({ checklist, item })),
});
