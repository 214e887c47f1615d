import { fill, type Lang, sayPlace } from '@koordinace/kernel';
import type { Moved, PlayedStep } from '../played.js';
import { storyTexts as texts } from '../texts/story-texts.js';
import { say } from '../words.js';
import { dayInWords, timeOf } from './days.js';
import { quoted } from './quoted.js';
import { line, type StoryLine } from './story-line.js';
import { tellDecision } from './tell-reasons.js';
import type { Telling } from './telling.js';

/** Fields that say what an act is about, the most telling first. */
const subjects = ['title', 'what', 'note', 'name'];

/** The text of what is told stands below the words of its time: `09:00  `. */
const edge = 7;

const viewOf = (view: string, lang: Lang): string =>
  Object.hasOwn(texts.views, view) ? texts.views[view as keyof typeof texts.views][lang] : view;

function actOf({ step, command, rows }: PlayedStep, { lang, texts: known }: Telling): string {
  if ('do' in step) {
    const title = known.commands[command]?.title[lang] ?? command;
    // Without a sentence of its own the step tells what it is about.
    const what =
      step.tell === undefined
        ? subjects.map((field) => step.with[field]).find((one) => typeof one === 'string')
        : undefined;
    return what === undefined ? title : `${title} (${quoted(what, lang)})`;
  }
  if ('reads' in step) return (step.reads === 'office' ? texts.readsOffice : texts.reads)[lang];
  if ('can' in step) return texts.asks[lang];
  if ('lists' in step)
    return fill(texts.lists, lang, { view: quoted(viewOf(step.lists, lang), lang), count: rows ?? 0 });
  return 'state' in step ? texts.looks[lang] : texts.sweeps[lang];
}

/**
 * Where something came to stand; places that have no words are passed over. What merely came into being is told by
 * the act itself, but for the case.
 */
function tellMoved(moved: readonly Moved[], { lang, texts: known }: Telling): readonly StoryLine[] {
  return moved.flatMap(({ lifecycle, from, to }) => {
    if (from === undefined && lifecycle !== 'case') return [];
    const now = sayPlace(known, lifecycle, to, lang);
    const before = from === undefined ? '' : sayPlace(known, lifecycle, from, lang);
    return now === '' || now === before ? [] : [line('state', `→ ${now}`, edge)];
  });
}

function tellPossible({ possible = {} }: PlayedStep, { lang, texts: known }: Telling): readonly StoryLine[] {
  return Object.entries(possible).map(([command, { now }]) =>
    line('seen', `• ${known.commands[command]?.title[lang] ?? command}: ${texts.now[now][lang]}`, edge),
  );
}

/** For whom something waits: a role by its name, a person by theirs. */
function tellWaiting(waitsFor: string | undefined, { lang, texts: known, cast, labels }: Telling): string {
  if (waitsFor === undefined) return '';
  const whom = known.roles[waitsFor]?.[lang] ?? labels.get(waitsFor) ?? cast.name(waitsFor);
  return fill(texts.waitsFor, lang, { whom });
}

function tellRaised({ raised, step }: PlayedStep, telling: Telling): readonly StoryLine[] {
  const { lang, texts: known, cast } = telling;
  if (!('sweep' in step) || raised === undefined) return [];
  if (raised.length === 0) return [line('seen', texts.noDeadline[lang], edge)];
  return raised.map(({ rule, kind, due, ends, waitsFor, tell }) => {
    const told = tell.length === 0 ? texts.nobody[lang] : tell.map(cast.name).join(', ');
    const text = fill(ends === undefined ? texts.deadline : texts.announced, lang, {
      kind: known.deadlines[kind]?.[lang] ?? kind,
      due: dayInWords(ends ?? due, lang),
      tell: told,
    });
    return line('note', `! [${rule}] ${text}${tellWaiting(waitsFor, telling)}`, edge);
  });
}

function tellSeen({ step, outcome, partial }: PlayedStep, { lang }: Telling): readonly StoryLine[] {
  if (!('reads' in step) || outcome !== 'accepted') return [];
  return [line('seen', (partial === true ? texts.partial : texts.whole)[lang], edge)];
}

/** One step as lines: who did what, in which words, what came of it. */
export function tellStep(played: PlayedStep, telling: Telling, introduces: boolean): readonly StoryLine[] {
  const { lang, cast } = telling;
  const { step, decision, moved = [], asExpected, unexpected, n, at, as } = played;
  // Where a file stands is told with the acts that moved it.
  if ('state' in step && asExpected && step.tell === undefined) return [];
  const outcome = decision === undefined ? [] : tellDecision(decision, telling, edge);
  return [
    line('act', `${timeOf(at, lang)}  ${introduces ? cast.introduce(as) : cast.name(as)}: ${actOf(played, telling)}`),
    ...(step.tell === undefined ? [] : [line('tell', say(step.tell, lang), edge)]),
    ...outcome,
    ...tellSeen(played, telling),
    ...tellPossible(played, telling),
    ...tellRaised(played, telling),
    ...tellMoved(moved, telling),
    ...(asExpected ? [] : [line('unexpected', `✗ ${fill(texts.unexpected, lang, { n })}`, edge)]),
    ...unexpected.flatMap((one) => one[lang].split('\n').map((text) => line('unexpected', text.trim(), edge + 2))),
  ];
}
