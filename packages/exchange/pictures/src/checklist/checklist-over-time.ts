import { fill, type Lang } from '@koordinace/kernel';
import type { LegendEntry } from '../legend.js';
import { area } from '../paper.js';
import type { Picture, PictureOptions } from '../picture.js';
import { readInput } from '../read-input.js';
import { group, shape } from '../shape.js';
import { contentOf, emptyPage, type Frame, type Page, sheets } from '../sheet.js';
import { answerTexts, checklistTexts as texts } from '../texts/checklist-texts.js';
import { sheetTexts } from '../texts/sheet-texts.js';
import { markdown } from '../told.js';
import { answerFill, answerMark } from './answer-looks.js';
import { areaPanel } from './area-panel.js';
import {
  type AnswerCode,
  answerCodes,
  areaIds,
  type ChecklistRun,
  ChecklistRuns,
  countAnswers,
  itemIds,
} from './checklist-runs.js';
import { changedRing, matrixPages } from './item-matrix.js';
import { tellChecklist } from './tell-checklist.js';

/** As many runs as can be read side by side; more go to further pages. */
const runsOnPage = 20;

type Answer = AnswerCode | 'unanswered';

/** A part of a column, and the mark of the same answer in the matrix. */
const bothMarks = (code: Answer, id: string) =>
  shape(
    'g',
    {},
    shape('rect', { x: -16, y: -4.5, width: 18, height: 9, 'stroke-width': 0.9, ...answerFill(code, id) }),
    group('mark', [11.5, 0], answerMark(code === 'unanswered' ? undefined : code)),
  );

const legendOf =
  (lang: Lang) =>
  (id: string): LegendEntry[] => [
    ...answerCodes.map((code) => ({ mark: bothMarks(code, id), width: 33, text: answerTexts[code][lang] })),
    { mark: bothMarks('unanswered', id), width: 33, text: texts.unanswered[lang] },
    { mark: changedRing(), width: 17, text: texts.changed[lang] },
  ];

function countsPage(runs: readonly ChecklistRun[], frame: Frame, lang: Lang): Page {
  const { top, height } = contentOf(frame);
  const gap = 24;
  const [width, high] = [(area.width - gap) / 2, (height - gap / 2) / 2];
  return {
    content: (id) =>
      areaIds.flatMap((each, at) => {
        const left = area.left + (at % 2) * (width + gap);
        const from = top + Math.floor(at / 2) * (high + gap / 2);
        return areaPanel(each, runs, { left, top: from, width, height: high }, lang, id);
      }),
  };
}

function pagesOf(runs: readonly ChecklistRun[], frame: Frame, lang: Lang): Page[] {
  if (runs.length === 0) return [emptyPage(texts.empty[lang])];
  const { top, height } = contentOf(frame);
  const parts = Array.from({ length: Math.ceil(runs.length / runsOnPage) }, (_, at) => at * runsOnPage);
  return parts.flatMap((from) => {
    const part = runs.slice(from, from + runsOnPage);
    const matrix = matrixPages({ runs: part, before: runs[from - 1], lang }, top, height);
    return [countsPage(part, frame, lang), ...matrix.map((draw): Page => ({ content: draw }))];
  });
}

function summaryOf(runs: readonly ChecklistRun[], lang: Lang): string {
  const last = runs.at(-1);
  return last === undefined
    ? texts.empty[lang]
    : fill(texts.last, lang, { runs: runs.length, day: last.day, ...countAnswers(last, itemIds) });
}

/**
 * The checklist as it changed (kontrolní seznam v čase, CHK-3): a page with the counts of each area, and a matrix of items and runs
 * in which every answer that is another than last time has a ring.
 *
 * @example
 * ```ts
 * const picture = checklistOverTime([{ day: '2026-03-02', answers: { A1: 'yes', A2: 'partly' } }], { lang: 'cs' });
 * ```
 */
export function checklistOverTime(runs: readonly ChecklistRun[], options: PictureOptions): Picture {
  const read = readInput(ChecklistRuns, runs, options);
  if (read.outcome === 'refused') return read;
  const { lang, id = 'checklist' } = options;
  // Two runs of one day keep their order.
  const given = read.value.toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
  const summary = summaryOf(given, lang);
  const frame: Frame = {
    id,
    lang,
    title: texts.title[lang],
    subtitle: summary,
    summary: given.length === 0 ? summary : `${summary} ${sheetTexts.beside[lang]}`,
    legend: given.length === 0 ? () => [] : legendOf(lang),
  };
  const told = tellChecklist(given, summary, lang);
  return { outcome: 'drawn', pages: sheets(frame, pagesOf(given, frame, lang)), text: markdown(told), told };
}
