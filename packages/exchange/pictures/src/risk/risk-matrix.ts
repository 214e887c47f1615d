import { fill, type Lang } from '@koordinace/kernel';
import { ink } from '../ink.js';
import type { LegendEntry } from '../legend.js';
import { area } from '../paper.js';
import type { Picture, PictureOptions } from '../picture.js';
import { readInput } from '../read-input.js';
import { shape } from '../shape.js';
import { contentOf, emptyPage, type Frame, type Page, sheets } from '../sheet.js';
import { riskStateTexts, riskTexts as texts } from '../texts/risk-texts.js';
import { sheetTexts } from '../texts/sheet-texts.js';
import { markdown } from '../told.js';
import {
  gravity,
  type NumberedRisk,
  numbered,
  type RiskForMatrix,
  type RiskState,
  RisksForMatrix,
} from './risk-for-matrix.js';
import { gridRight, riskGrid, shade } from './risk-grid.js';
import { riskColumns } from './risk-list.js';
import { riskMark } from './risk-mark.js';
import { tellRisks } from './tell-risks.js';

const gap = 18;
const states = Object.keys(riskStateTexts) as RiskState[];
/** One product of each zone. */
const zones = { low: 1, medium: 8, high: 15 } as const;

const legendOf =
  (lang: Lang) =>
  (id: string): LegendEntry[] => [
    ...states.map((state) => ({
      mark: riskMark('1', state, { width: 13, height: 12 }),
      width: 13,
      text: riskStateTexts[state][lang],
    })),
    ...(['low', 'medium', 'high'] as const).map((zone) => ({
      mark: shape('rect', { x: -9, y: -5, width: 18, height: 10, fill: shade(zones[zone], id), stroke: ink.soft }),
      width: 18,
      text: texts[zone][lang],
    })),
  ];

function pagesOf(risks: readonly NumberedRisk[], frame: Frame, lang: Lang): Page[] {
  if (risks.length === 0) return [emptyPage(texts.empty[lang])];
  const { top, bottom, height } = contentOf(frame);
  const listLeft = gridRight + gap;
  const width = area.right - listLeft;
  const [first, ...further] = riskColumns(risks, { width, height }, lang);
  const firstPage: Page = {
    content: (id) => [...riskGrid(risks, [top, bottom], lang, id), ...(first?.([listLeft, top]) ?? [])],
  };
  const pairs = Array.from({ length: Math.ceil(further.length / 2) }, (_, at) => further.slice(2 * at, 2 * at + 2));
  return [
    firstPage,
    ...pairs.map(
      (pair): Page => ({ content: () => pair.flatMap((draw, at) => draw([at === 0 ? area.left : listLeft, top])) }),
    ),
  ];
}

function summaryOf(risks: readonly NumberedRisk[], lang: Lang): string {
  if (risks.length === 0) return texts.empty[lang];
  const counts = states.map((state) => [state, risks.filter((risk) => risk.state === state).length] as const);
  const high = risks.filter(
    ({ state, product }) =>
      (state === 'open' || state === 'matured') && product !== undefined && gravity(product) === 'high',
  ).length;
  return fill(texts.summary, lang, { risks: risks.length, high, ...Object.fromEntries(counts) });
}

/**
 * The risks by likelihood and impact (matice rizik, RSK-1): a number for each in its cell, and the list of what the numbers mean. Round marks
 * threaten, square ones came true.
 *
 * @example
 * ```ts
 * const picture = riskMatrix(
 *   [{ field: 'staffing', text: 'Koordinátor nemá zástup.', likelihood: 4, impact: 5, state: 'matured' }],
 *   { lang: 'cs' },
 * );
 * ```
 */
export function riskMatrix(risks: readonly RiskForMatrix[], options: PictureOptions): Picture {
  const read = readInput(RisksForMatrix, risks, options);
  if (read.outcome === 'refused') return read;
  const { lang, id = 'risks' } = options;
  const given = numbered(read.value);
  const summary = summaryOf(given, lang);
  const frame: Frame = {
    id,
    lang,
    title: texts.title[lang],
    subtitle: summary,
    summary: given.length === 0 ? summary : `${summary} ${sheetTexts.beside[lang]}`,
    legend: given.length === 0 ? () => [] : legendOf(lang),
  };
  const told = tellRisks(given, summary, lang);
  return { outcome: 'drawn', pages: sheets(frame, pagesOf(given, frame, lang)), text: markdown(told), told };
}
