import type { Lang } from '@koordinace/kernel';
import { checklistAreas, checklistItems } from '@koordinace/rulebook';
import { sayDay } from '../days.js';
import { answerTexts, checklistTexts as texts } from '../texts/checklist-texts.js';
import type { Told } from '../told.js';
import { answerCodes, areaIds, type ChecklistRun, countAnswers, itemIds, itemsOf } from './checklist-runs.js';

/** The runs as text: how many answers of each kind in each area, then item by item. */
export function tellChecklist(runs: readonly ChecklistRun[], summary: string, lang: Lang): Told {
  const title = texts.title[lang];
  if (runs.length === 0) return { title, sentences: [texts.empty[lang]], tables: [] };
  const counts = runs.flatMap((run) =>
    areaIds.map((area) => {
      const counted = countAnswers(run, itemsOf(area));
      return [
        sayDay(run.day, lang),
        `${area}. ${checklistAreas[area][lang]}`,
        ...answerCodes.map((code) => String(counted[code])),
        String(counted.unanswered),
      ];
    }),
  );
  const items = itemIds.map((item) => [
    `${item} ${checklistItems[item].text[lang]}`,
    ...runs.map(({ answers }) => {
      const answer = answers[item];
      return answer === undefined ? '–' : answerTexts[answer][lang];
    }),
  ]);
  return {
    title,
    sentences: [summary],
    tables: [
      {
        caption: texts.counts[lang],
        heads: [
          texts.day[lang],
          texts.area[lang],
          ...answerCodes.map((code) => answerTexts[code][lang]),
          texts.unanswered[lang],
        ],
        rows: counts,
      },
      {
        caption: texts.items[lang],
        heads: [texts.item[lang], ...runs.map(({ day }) => sayDay(day, lang))],
        rows: items,
      },
    ],
  };
}
