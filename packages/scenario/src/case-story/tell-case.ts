import { fill, sayPlace } from '@koordinace/kernel';
import { dayInWords } from '../story/days.js';
import { blank, line, type StoryLine } from '../story/story-line.js';
import { tellPlan } from '../story/tell-plan.js';
import { caseStoryTexts as texts } from '../texts/case-story-texts.js';
import type { CaseTelling } from './case-telling.js';
import { courseOf } from './course-events.js';
import { tellBeginning } from './tell-beginning.js';
import { tellKnowledge } from './tell-knowledge.js';
import { tellPeople } from './tell-people.js';

const section = (heading: string, lines: readonly StoryLine[]): readonly StoryLine[] =>
  lines.length === 0 ? [] : [blank, line('day', heading), ...lines];

/** Who has the case now. */
const workerOf = ({ record, name }: CaseTelling): string => name(record.assignments.at(-1)?.worker ?? '');

function tellHead(telling: CaseTelling): readonly StoryLine[] {
  const { record, lang, texts: known, position, client, id } = telling;
  const place = position === undefined ? '' : sayPlace(known, 'case', position, lang);
  return [
    line('title', fill(texts.title, lang, { client, id })),
    ...(record.assignments.length === 0
      ? []
      : [line('detail', fill(texts.worker, lang, { worker: workerOf(telling) }), 2)]),
    ...(place === '' ? [] : [line('detail', fill(texts.stands, lang, { place }), 2)]),
    ...(record.expectedEnd === undefined
      ? []
      : [line('detail', fill(texts.expectedEnd, lang, { day: dayInWords(record.expectedEnd, lang) }), 2)]),
  ];
}

function tellCourse(telling: CaseTelling): readonly StoryLine[] {
  const { lang, name } = telling;
  return courseOf(telling).flatMap(({ at, by, what, text }) => [
    line(
      'item',
      `${dayInWords(at.slice(0, 10), lang)} – ${what}${by === undefined || by === 'system' ? '' : ` (${name(by)})`}`,
      2,
    ),
    ...[text ?? []].flat().map((one) => line('detail', one, 4)),
  ]);
}

function tellAhead({ ahead, record, lang, texts: known, name }: CaseTelling): readonly StoryLine[] {
  return [...ahead]
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ due, kind, task, waitsFor }) => {
      const what = known.deadlines[kind]?.[lang] ?? kind;
      const title = record.tasks.find((one) => one.task === task)?.title;
      const waits =
        waitsFor === undefined
          ? ''
          : fill(texts.waitsFor, lang, {
              who:
                waitsFor in texts.parties
                  ? texts.parties[waitsFor as keyof typeof texts.parties][lang]
                  : name(waitsFor),
            });
      return line('item', `• ${dayInWords(due, lang)}: ${what}${title === undefined ? '' : ` – ${title}`}${waits}`, 2);
    });
}

/**
 * Tells a case from its record (vyprávění případu), so that it can be handed over with it: who the client is and how it
 * began, what is known, who is around, what happened in its order, the plans, and what lies ahead. Nothing is in it that the
 * reader's own reading did not give.
 *
 * @example console.log(storyText(tellCase(telling)));
 */
export function tellCase(telling: CaseTelling): readonly StoryLine[] {
  const { record, lang, client, name, partial, texts: known } = telling;
  const plans = record.plans.flatMap((plan) => [
    blank,
    ...tellPlan(plan, { lang, texts: known, name, client, tasks: record.tasks }),
  ]);
  return [
    ...tellHead(telling),
    ...section(texts.beginning[lang], tellBeginning(telling)),
    ...section(texts.knowledge[lang], tellKnowledge(telling)),
    ...section(texts.people[lang], tellPeople(telling)),
    ...section(texts.course[lang], tellCourse(telling)),
    ...plans,
    ...section(texts.aheadOf[lang], tellAhead(telling)),
    ...(partial ? [blank, line('note', texts.partial[lang])] : []),
  ];
}
