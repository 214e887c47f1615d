import { fill, type Lang } from '@koordinace/kernel';
import type { Office } from '@koordinace/office';
import type { Played } from '../played.js';
import { storyTexts } from '../texts/story-texts.js';
import { say } from '../words.js';
import { castOf } from './cast.js';
import { dayHeading, isSameDay } from './days.js';
import { labelsOf } from './labels.js';
import { blank, line, type StoryLine } from './story-line.js';
import { tellStanding } from './tell-standing.js';
import { tellStep } from './tell-step.js';

/**
 * Tells a played case as a story (vyprávění případu): day by day who did what, what was refused and why, and at
 * the end where the case stands, with the plan as its worker reads it.
 *
 * @example console.log(storyText(await tellStory(played, office, 'cs')));
 */
export async function tellStory(played: Played, office: Office, lang: Lang): Promise<readonly StoryLine[]> {
  const { scenario, steps } = played;
  const { title, about, source } = scenario;
  const telling = { lang, cast: castOf(scenario, office, lang), texts: office.texts, labels: labelsOf(played, lang) };
  const introduced = new Set<string>();
  const told = steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const begins = before === undefined || !isSameDay(before.at, step.at);
    // Each day says of everybody once who they are.
    if (begins) introduced.clear();
    const lines = tellStep(step, telling, !introduced.has(step.as));
    if (lines.length > 0) introduced.add(step.as);
    return [
      ...(begins ? [blank, line('day', dayHeading(step.at, lang))] : []),
      ...(lines.length > 0 ? [blank, ...lines] : []),
    ];
  });
  const refused = steps.filter(({ outcome }) => outcome === 'refused');
  const rules = new Set(refused.flatMap((step) => step.rules));
  const count = { steps: steps.length, refused: refused.length, rules: rules.size };
  return [
    line('title', say(title, lang)),
    ...(about === undefined ? [] : [line('about', say(about, lang))]),
    ...(source === undefined ? [] : [line('about', fill(storyTexts.byManual, lang, { source: say(source, lang) }))]),
    ...told,
    ...(await tellStanding(played, office, telling)),
    blank,
    line('about', fill(storyTexts.count, lang, count)),
  ];
}
