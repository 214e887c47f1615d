import { fact } from '@koordinace/kernel';
import { Line, Note } from '../../wording.js';
import { ChangeCause } from '../cause.js';
import { ImplementationId, PartialGoalId } from '../ids.js';

const about = { implementation: ImplementationId, goal: PartialGoalId };

const content = {
  title: Line,
  /** By what it will be known that it was reached (IMP-9). */
  measure: Line.optional(),
  /** Which part of the target group or problem it is about. */
  target: Line.optional(),
};

/** A partial goal was set (dílčí cíl, IMP-9). */
export const PartialGoalSet = fact('PartialGoalSet', { ...about, ...content });

/** A partial goal changed (změna dílčího cíle; IMP-6, IMP-9). */
export const PartialGoalAmended = fact('PartialGoalAmended', {
  ...about,
  ...content,
  reason: Note.optional(),
  cause: ChangeCause.optional(),
});

/** A partial goal was given up, and why (upuštění od dílčího cíle). */
export const PartialGoalDropped = fact('PartialGoalDropped', { ...about, reason: Note });
