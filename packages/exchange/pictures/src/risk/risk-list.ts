import { fill, type Lang } from '@koordinace/kernel';
import { ink, lineHeight, type } from '../ink.js';
import { type Block, paginate } from '../paginate.js';
import { group, type Shape } from '../shape.js';
import { riskStateTexts, riskTexts } from '../texts/risk-texts.js';
import { wrapText } from '../wrap-text.js';
import { writeLines } from '../write-lines.js';
import { type NumberedRisk, sayField } from './risk-for-matrix.js';
import { markSize, riskMark } from './risk-mark.js';

const indent = 32;
const padding = 5;

interface Entry extends Block {
  readonly risk: NumberedRisk;
  readonly lines: readonly string[];
  readonly about: readonly string[];
  readonly begins: boolean;
}

function entriesOf(risk: NumberedRisk, width: number, most: number, lang: Lang): Entry[] {
  const { likelihood, impact, product } = risk;
  const told = [
    sayField(risk.field, lang),
    riskStateTexts[risk.state][lang],
    product === undefined || likelihood === undefined || impact === undefined
      ? riskTexts.unrated[lang]
      : fill(riskTexts.product, lang, { likelihood, impact, product }),
  ].join(' · ');
  const room = width - indent;
  const lines = wrapText(risk.text, room, type.text);
  const about = wrapText(told, room, type.small);
  const all = [...lines.map((text) => ({ text, about: false })), ...about.map((text) => ({ text, about: true }))];
  const perColumn = Math.max(1, Math.floor((most - padding) / lineHeight(type.text)));
  return Array.from({ length: Math.ceil(all.length / perColumn) }, (_, at) => {
    const part = all.slice(at * perColumn, (at + 1) * perColumn);
    return {
      risk,
      lines: part.filter((each) => !each.about).map(({ text }) => text),
      about: part.filter((each) => each.about).map(({ text }) => text),
      begins: at === 0,
      height: part.length * lineHeight(type.text) + padding,
    };
  });
}

function drawEntry({ risk, lines, about, begins }: Entry, [x, y]: readonly [number, number]): Shape[] {
  const first = y + type.text;
  const number = String(risk.number);
  return [
    ...(begins ? [group('mark', [x + 14, first - 3], riskMark(number, risk.state, markSize(number, 13)))] : []),
    ...(lines.length === 0 ? [] : [writeLines(lines, [x + indent, first], { kind: 'label' })]),
    ...(about.length === 0
      ? []
      : [
          writeLines(about, [x + indent, first + lines.length * lineHeight(type.text)], {
            size: type.small,
            fill: ink.soft,
            kind: 'about',
          }),
        ]),
  ];
}

/** The list of the risks in columns of a width and a height; each column draws itself from its upper left corner. */
export function riskColumns(
  risks: readonly NumberedRisk[],
  { width, height }: { width: number; height: number },
  lang: Lang,
): ((at: readonly [number, number]) => Shape[])[] {
  const entries = risks.flatMap((risk) => entriesOf(risk, width, height, lang));
  return paginate<Entry>(entries, height, () => undefined).map((column) => ([x, y]) => {
    let next = y;
    return column.flatMap((entry) => {
      const at = next;
      next += entry.height;
      return drawEntry(entry, [x, at]);
    });
  });
}
