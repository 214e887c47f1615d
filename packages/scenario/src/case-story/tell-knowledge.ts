import { AssessmentPart } from '@koordinace/casework';
import { fill, type Lang } from '@koordinace/kernel';
import { dayInWords } from '../story/days.js';
import { line, type StoryLine } from '../story/story-line.js';
import { caseStoryTexts as texts } from '../texts/case-story-texts.js';
import type { CaseTelling } from './case-telling.js';

const upper = (text: string, lang: Lang): string => `${text.slice(0, 1).toLocaleUpperCase(lang)}${text.slice(1)}`;

/** What is known of the client's situation: the assessment part by part, findings, and what specialists say. */
export function tellKnowledge({ record, lang, name }: CaseTelling): readonly StoryLine[] {
  const parts = AssessmentPart.codes.flatMap((part) =>
    record.assessment
      .filter((entry) => entry.part === part && entry.text !== undefined)
      .map(({ text = '' }) => line('item', `${upper(AssessmentPart.say(part, lang), lang)}: ${text}`, 2)),
  );
  const findings = record.findings.flatMap((one) =>
    (['health', 'finance', 'housing'] as const).flatMap((part) =>
      one[part] === undefined ? [] : [line('item', `${upper(texts.parts[part][lang], lang)}: ${one[part]}`, 2)],
    ),
  );
  const specialists = record.specialists.flatMap(({ author = '', specialty = '', on = '', at, by: _by, ...said }) => [
    line('item', fill(texts.specialist, lang, { author, specialty, day: dayInWords(on || at.slice(0, 10), lang) }), 2),
    ...(['needs', 'health', 'finance', 'housing', 'family'] as const).flatMap((part) =>
      said[part] === undefined ? [] : [line('detail', `${upper(texts.parts[part][lang], lang)}: ${said[part]}`, 4)],
    ),
  ]);
  const cares = record.caresFor.map((one) => line('item', fill(texts.caresFor, lang, { who: name(one) }), 2));
  return [...parts, ...findings, ...specialists, ...cares];
}
