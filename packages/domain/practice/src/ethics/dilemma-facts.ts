import { fact } from '@koordinace/kernel';
import { NamesFound } from '@koordinace/people';
import { z } from 'zod';
import { Line, Note } from '../wording.js';
import { DilemmaId } from './dilemma-id.js';
import { DilemmaKind, DilemmaParty, EthicalPrinciple } from './ethics-codes.js';

/** A dilemma was described, without anybody's identity (popis dilematu; ETH-1, ETH-2). */
export const DilemmaDescribed = fact('DilemmaDescribed', {
  dilemma: DilemmaId,
  kind: DilemmaKind.schema,
  parties: z.array(DilemmaParty.schema).max(10),
  principles: z.array(EthicalPrinciple.schema).max(20),
  title: Line,
  description: Note,
  options: z.array(Line).max(10),
  named: NamesFound,
});

/** Another way out was added before the decision (další možnost řešení). */
export const DilemmaOptionAdded = fact('DilemmaOptionAdded', {
  dilemma: DilemmaId,
  option: Line,
  named: NamesFound,
});

/** It was decided (rozhodnutí dilematu, ETH-2), and why so. */
export const DilemmaDecided = fact('DilemmaDecided', {
  dilemma: DilemmaId,
  decision: Note,
  because: Note,
  named: NamesFound,
});

/** What the office learned, and what will prevent it (poučení a prevence, ETH-2). */
export const DilemmaLessonDrawn = fact('DilemmaLessonDrawn', {
  dilemma: DilemmaId,
  lesson: Note,
  prevention: z.array(Line).max(20),
  named: NamesFound,
});
