import { type Because, type Decision, explainBecause, fill, sayNeed } from '@koordinace/kernel';
import { storyTexts } from '../texts/story-texts.js';
import { withLabels } from './labels.js';
import { line, type StoryLine } from './story-line.js';
import type { Telling } from './telling.js';

/** A reason, and below it what would make it possible. */
function tellReason(because: Because, { lang, texts, labels }: Telling, indent: number): readonly StoryLine[] {
  const [why = '', way] = withLabels(explainBecause(because, lang, texts), labels)
    .trim()
    .split(' → ');
  return [line('reason', why, indent), ...(way === undefined ? [] : [line('way', `→ ${way}`, indent + 2)])];
}

/** Why something was refused, or what the office should notice although it was done. */
export function tellDecision(decision: Decision, telling: Telling, indent: number): readonly StoryLine[] {
  const { lang, texts, labels } = telling;
  if (decision.outcome === 'refused') {
    const otherwise = decision.command === 'read' ? storyTexts.refusedReading : storyTexts.refused;
    const head = (texts.commands[decision.command]?.refused ?? otherwise)[lang];
    const reasons = decision.because.flatMap((one) => tellReason(one, telling, indent + 2));
    return [line('refused', `✗ ${head}`, indent), ...reasons];
  }
  return decision.warned.flatMap(({ rule, needs, params }) => {
    const { why, way } = sayNeed(texts, rule, needs);
    const told = withLabels(fill(way, lang, params), labels);
    const noted = withLabels(fill(why, lang, params), labels);
    return [
      line('note', `! ${storyTexts.note[lang]} [${rule}]: ${noted}`, indent),
      ...(told === '' ? [] : [line('way', `→ ${told}`, indent + 2)]),
    ];
  });
}
