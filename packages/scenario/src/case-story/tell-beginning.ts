import { IntakeChannel } from '@koordinace/casework';
import { fill } from '@koordinace/kernel';
import { dayInWords } from '../story/days.js';
import { line, type StoryLine } from '../story/story-line.js';
import { caseStoryTexts as texts } from '../texts/case-story-texts.js';
import type { CaseTelling } from './case-telling.js';

/** How the case began: when, by which way, with what. */
export function tellBeginning({ record: { intake }, lang }: CaseTelling): readonly StoryLine[] {
  if (intake === undefined) return [];
  const { at, channel, referredBy, channelDetail } = intake;
  const said = { day: dayInWords(at.slice(0, 10), lang), channel: IntakeChannel.say(channel ?? '', lang) };
  const way = fill(channel === undefined ? texts.cameUnknown : texts.came, lang, said);
  const from = [referredBy, channelDetail].filter((one) => one !== undefined).join(', ');
  const details = (['situation', 'health', 'finance', 'housing', 'family'] as const).flatMap((part) =>
    intake[part] === undefined ? [] : [line('item', `${texts.parts[part][lang]}: ${intake[part]}`, 4)],
  );
  return [line('detail', `${way}${from === '' ? '' : ` (${from})`}`, 2), ...details];
}
