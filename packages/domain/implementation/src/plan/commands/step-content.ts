import { AccountId, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { Line, Note } from '../../wording.js';
import { PartialGoalId } from '../ids.js';
import { IntroductionPhase } from '../lists/introduction-phase.js';

/** The fields by which a step says what it is (obsah kroku, IMP-1). Each may come later; its start asks for what is missing. */
export const stepContent = {
  activity: Note.describe('The proposed activity or measure').optional(),
  verification: Note.describe('How it will be verified').optional(),
  responsible: z.array(AccountId).max(20).describe('The accounts of the responsible persons').optional(),
  organisations: z.array(Line).max(20).describe('Organisations that are responsible, by name').optional(),
  due: PlainDate.describe('The deadline').optional(),
  goal: PartialGoalId.describe('The partial goal to which it leads').optional(),
  phase: IntroductionPhase.schema.describe('The phase of the introduction, by the chapter of the manual').optional(),
};
