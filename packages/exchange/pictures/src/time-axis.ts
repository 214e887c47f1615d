import type { Lang } from '@koordinace/kernel';
import { scaleUtc } from 'd3-scale';
import { asDate, daysFrom, later } from './days.js';
import { ink, type } from './ink.js';
import { line, type Shape } from './shape.js';
import { textWidth } from './text-width.js';
import { write } from './write-lines.js';

/** Where days stand along the width of a picture (časová osa). */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  readonly at: (day: string) => number;
  /** Does the axis show this day? */
  readonly shows: (day: string) => boolean;
  readonly ticks: readonly Tick[];
}

interface Tick {
  readonly x: number;
  readonly year: number;
  readonly label: string;
}

/** Less than this is no time to show: one day alone would be a line. */
const shortest = 28;
const room = 30;

function labelOf(date: Date, everyDay: boolean, onlyYears: boolean, lang: Lang): string {
  if (onlyYears) return '';
  if (everyDay) return lang === 'cs' ? `${date.getUTCDate()}. ${date.getUTCMonth() + 1}.` : formatDay.format(date);
  return lang === 'cs' ? (months[date.getUTCMonth()] ?? '') : formatMonth.format(date);
}

const formatDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const formatMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
// Short enough for an axis; the usual abbreviations (`čvn`, `čvc`) are easily mistaken for one another.
const months = ['led', 'úno', 'bře', 'dub', 'kvě', 'čvn', 'čvc', 'srp', 'zář', 'říj', 'lis', 'pro'];

/** An axis from the earliest to the latest of these days, in a language, between two edges. */
export function timeAxis(days: readonly string[], [left, right]: readonly [number, number], lang: Lang): TimeAxis {
  const known = days.toSorted();
  const [first, last] = [asDate(known[0] ?? '2026-01-01'), asDate(known.at(-1) ?? '2026-12-31')];
  const span = daysFrom(first, last);
  const margin = Math.max((shortest - span) / 2, span * 0.02);
  const scale = scaleUtc([later(first, -margin), later(last, margin)], [left, right]);
  const found = scale.ticks(Math.floor((right - left) / room));
  const everyDay = found.some((date) => date.getUTCDate() !== 1);
  const onlyYears = found.every((date) => date.getUTCDate() === 1 && date.getUTCMonth() === 0);
  return {
    left,
    right,
    at: (day) => Math.min(right, Math.max(left, scale(asDate(day)))),
    shows: (day) => scale(asDate(day)) >= left && scale(asDate(day)) <= right,
    ticks: found.map((date) => ({
      x: scale(date),
      year: date.getUTCFullYear(),
      label: labelOf(date, everyDay, onlyYears, lang),
    })),
  };
}

/** How high the axis is. */
export const axisHeight = 24;

/** The years, each written once where it begins, as far as there is room. */
function years({ ticks, right }: TimeAxis, y: number): Shape[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.flatMap(({ x, year }, at) => {
    const text = String(year);
    const wide = textWidth(text, type.small, true);
    if (year === ticks[at - 1]?.year || x < free || x + 2 + wide > right) return [];
    free = x + wide + 4;
    return [write(text, [x + 2, y], { size: type.small, bold: true, kind: 'year', halo: true })];
  });
}

/** The lines of the axis: one at `y`, and faint ones down to `bottom`. */
export const drawGrid = (axis: TimeAxis, y: number, bottom: number): Shape[] => [
  ...axis.ticks.map(({ x }) => line([x, y - 12], [x, bottom], ink.grid, { 'stroke-width': 0.6 })),
  line([axis.left, y], [axis.right, y], ink.text, { 'stroke-width': 0.8 }),
];

/** The labels of the axis above `y`; they are drawn over whatever crosses them. */
export function drawAxisLabels(axis: TimeAxis, y: number): Shape[] {
  const labels = axis.ticks.flatMap(({ x, label }) =>
    label === '' || x + 2 + textWidth(label, type.small) > axis.right
      ? []
      : [write(label, [x + 2, y - 3], { size: type.small, fill: ink.soft, kind: 'tick', halo: true })],
  );
  return [...years(axis, y - 14), ...labels];
}
