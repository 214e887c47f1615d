import { codeList, type Text } from '@koordinace/kernel';
import { type PhaseId, phases } from '@koordinace/rulebook';

const titles = Object.fromEntries(Object.entries(phases).map(([id, { title }]) => [id, title])) as Record<
  PhaseId,
  Text
>;

/** The phases of the introduction by their chapters (fáze zavádění; IMP-4). */
export const IntroductionPhase = codeList('IntroductionPhase', titles);
export type IntroductionPhase = PhaseId;
