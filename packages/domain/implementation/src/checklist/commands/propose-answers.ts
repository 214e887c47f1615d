import { command } from '@koordinace/kernel';
import { introducers } from '../../who.js';
import { AnswersProposed } from '../checklist-facts.js';
import { ChecklistId } from '../checklist-id.js';
import { evidenceAsks, proposalsOf } from '../proposals.js';

/** Looks into the office's data and proposes answers with what was seen (návrh odpovědí z dat; CHK-2). A person confirms them. */
export const ProposeAnswers = command('ProposeAnswers', {
  fields: { checklist: ChecklistId.describe('Which run') },
  on: 'checklist',
  who: introducers,
  facts: [AnswersProposed],
  world: evidenceAsks,
  proposes: ({ checklist }, { world }) => [AnswersProposed({ checklist, proposals: [...proposalsOf(world)] })],
});
