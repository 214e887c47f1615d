import { fact } from '@koordinace/kernel';
import { z } from 'zod';
import { QuestionnaireId, TargetId } from '../ids.js';
import { TargetKind } from '../lists/target-kind.js';
import { Question, Thresholds } from '../screening/questionnaire.js';
import { Line, Note } from '../wording.js';

/** The office adopted its own version of the questionnaire (schválení dotazníku; SCR-3, SCR-4). */
export const QuestionnaireAdopted = fact('QuestionnaireAdopted', {
  questionnaire: QuestionnaireId,
  version: z.string().max(40),
  questions: z.array(Question).max(60),
  thresholds: Thresholds,
});

/** The office chose a target group or target problem, and on what grounds (cílová skupina nebo problematika; SCR-5, ETH-3). */
export const TargetChosen = fact('TargetChosen', {
  target: TargetId,
  kind: TargetKind.schema,
  title: Line,
  /** Not there in facts from before they were asked for. */
  grounds: Note.optional(),
});

/** The office no longer has this target (opuštění cíle zavádění). */
export const TargetDropped = fact('TargetDropped', { target: TargetId });
