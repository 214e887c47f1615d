import { fill, type Lang } from '@koordinace/kernel';
import { type ChecklistAreaId, type ChecklistItemId, checklistAreas, checklistItems } from '@koordinace/rulebook';
import { lineHeight, type } from '../ink.js';
import { type Block, paginate } from '../paginate.js';
import { sheetTexts } from '../texts/sheet-texts.js';
import { wrapText } from '../wrap-text.js';
import { areaIds, itemsOf } from './checklist-runs.js';

/** The heading of an area. */
export interface AreaRow extends Block {
  readonly kind: 'area';
  readonly text: string;
}

/** An item with its text in lines. */
export interface ItemRow extends Block {
  readonly kind: 'item';
  readonly item: ChecklistItemId;
  readonly area: ChecklistAreaId;
  readonly lines: readonly string[];
}

/** Room above and below the text of an item. */
const padding = 7.5;

const areaRow = (text: string): AreaRow => ({ kind: 'area', text, height: 16, leads: true });
const titleOf = (area: ChecklistAreaId, lang: Lang): string => `${area}. ${checklistAreas[area][lang]}`;

/** Areas that stand on one page together: the first two are about the office, the last two about posts. */
const together: readonly (readonly ChecklistAreaId[])[] = [areaIds.slice(0, 2), areaIds.slice(2)];

function rowsOf(area: ChecklistAreaId, width: number, lang: Lang): (AreaRow | ItemRow)[] {
  const items = itemsOf(area).map((item): ItemRow => {
    const lines = wrapText(checklistItems[item].text[lang], width, type.text);
    return { kind: 'item', item, area, lines, height: lines.length * lineHeight(type.text) + padding };
  });
  return [areaRow(titleOf(area, lang)), ...items];
}

/** All items in their areas, page by page. */
export function itemPages(width: number, height: number, lang: Lang): (AreaRow | ItemRow)[][] {
  return together.flatMap((areas) =>
    paginate<AreaRow | ItemRow>(
      areas.flatMap((area) => rowsOf(area, width, lang)),
      height,
      (next) =>
        next.kind === 'item'
          ? areaRow(fill(sheetTexts.continued, lang, { what: titleOf(next.area, lang) }))
          : undefined,
    ),
  );
}
