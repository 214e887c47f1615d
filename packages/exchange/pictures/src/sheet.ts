import { fill, type Lang } from '@koordinace/kernel';
import { toXml } from 'xast-util-to-xml';
import { cleanText } from './clean-text.js';
import { fontFamily, ink, lineHeight, type } from './ink.js';
import { type LegendEntry, legend, legendHeight } from './legend.js';
import { area, paper } from './paper.js';
import { patterns } from './patterns.js';
import { type Shape, shape } from './shape.js';
import { textWidth } from './text-width.js';
import { sheetTexts } from './texts/sheet-texts.js';
import { wrapText, wrapTitle } from './wrap-text.js';
import { write, writeLines } from './write-lines.js';

/** What stands on every page of a picture. */
export interface Frame {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** The line under the title. */
  readonly subtitle: string;
  /** One or two sentences on what there is to see, for those who cannot. */
  readonly summary: string;
  /** Marks and what they mean; patterns are named by the page's id. */
  readonly legend: (pageId: string) => readonly LegendEntry[];
}

const titleLines = ({ title }: Frame): string[] => wrapTitle(title, area.width - 80, type.title, 2);
const subtitleLines = ({ subtitle }: Frame): string[] => wrapText(subtitle, area.width, type.text);

/** Where a page's own content may stand: under the title, above the legend. */
export function contentOf(frame: Frame): { top: number; bottom: number; height: number } {
  const head =
    titleLines(frame).length * lineHeight(type.title) + subtitleLines(frame).length * lineHeight(type.text) + 12;
  const top = area.top + head;
  const bottom = area.bottom - legendHeight(frame.legend(frame.id), area.width) - 8;
  return { top, bottom, height: bottom - top };
}

/** Draws one page: the frame with title and legend, and in it what the page shows; `id`s on the page begin with `pageId`. */
export interface Page {
  readonly content: (pageId: string) => readonly Shape[];
}

function head(frame: Frame, pageOf: string): Shape[] {
  const titles = titleLines(frame);
  const under = area.top + titles.length * lineHeight(type.title);
  return [
    writeLines(titles, [area.left, area.top + type.title], { size: type.title, bold: true, kind: 'title' }),
    writeLines(subtitleLines(frame), [area.left, under + type.text + 2], { fill: ink.soft, kind: 'subtitle' }),
    ...(pageOf === ''
      ? []
      : [write(pageOf, [area.right, area.top + type.title], { anchor: 'end', fill: ink.soft, kind: 'page' })]),
  ];
}

function foot(frame: Frame, pageId: string): Shape[] {
  const entries = frame.legend(pageId);
  const height = legendHeight(entries, area.width);
  return entries.length === 0 ? [] : [legend(entries, [area.left, area.bottom - height], area.width)];
}

/** The pages of a picture as SVG documents. */
export function sheets(frame: Frame, pages: readonly Page[]): string[] {
  return pages.map(({ content }, at) => {
    const pageId = pages.length === 1 ? frame.id : `${frame.id}-${at + 1}`;
    const pageOf = pages.length === 1 ? '' : fill(sheetTexts.page, frame.lang, { page: at + 1, pages: pages.length });
    const svg = shape(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: '297mm',
        height: '210mm',
        viewBox: `0 0 ${paper.width} ${paper.height}`,
        role: 'img',
        'aria-labelledby': `${pageId}-title ${pageId}-desc`,
        lang: frame.lang,
        'xml:lang': frame.lang,
        'font-family': fontFamily,
      },
      shape('title', { id: `${pageId}-title` }, cleanText(pageOf === '' ? frame.title : `${frame.title}, ${pageOf}`)),
      shape('desc', { id: `${pageId}-desc` }, cleanText(frame.summary)),
      patterns(pageId),
      shape('rect', { class: 'paper', width: paper.width, height: paper.height, fill: ink.paper }),
      ...head(frame, pageOf),
      ...content(pageId),
      ...foot(frame, pageId),
    );
    // The writer leaves `]]>` as it is, which may stand in no XML outside of CDATA; we have none.
    return `${toXml(svg, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
  });
}

/** One page that says that there is nothing to show yet. */
export const emptyPage = (text: string): Page => ({
  content: () => {
    const lines = wrapText(text, area.width - 100, type.title);
    const wide = Math.max(...lines.map((each) => textWidth(each, type.title)));
    return [
      writeLines(lines, [(paper.width - wide) / 2, paper.height / 2], {
        size: type.title,
        fill: ink.soft,
        kind: 'empty',
      }),
    ];
  },
});
