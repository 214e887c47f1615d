import { fill, type Lang } from '@koordinace/kernel';
import { type ChecklistAreaId, checklistAreas, checklistItems } from '@koordinace/rulebook';
import { lineHeight, type } from '../ink.js';
import { type Block, paginate } from '../paginate.js';
import { sheetTexts } from '../texts/sheet-texts.js';
import { wrapText } from '../wrap-text.js';
import { areaIds, type ItemId, itemsOf } from './checklist-runs.js';

/** The heading of an area. */
export interface AreaRow extends Block {
  readonly kind: 'area';
  readonly text: string;
}

/** An item with its text in lines. */
export interface ItemRow extends Block {
  readonly kind: 'item';
  readonly item: ItemId;
  readonly area: ChecklistAreaId;
  readonly lines: readonly string[];
}

const areaRow = (text: string): AreaRow => ({ kind: 'area', text, height: 15, leads: true });
const titleOf = (area: ChecklistAreaId, lang: Lang): string => `${area}. ${checklistAreas[area][lang]}`;

/** All items in their areas, page by page. */
export function itemPages(width: number, height: number, lang: Lang): (AreaRow | ItemRow)[][] {
  const rows = areaIds.flatMap((area): (AreaRow | ItemRow)[] => [
    areaRow(titleOf(area, lang)),
    ...itemsOf(area).map((item): ItemRow => {
      const lines = wrapText(checklistItems[item].text[lang], width, type.small);
      return { kind: 'item', item, area, lines, height: lines.length * lineHeight(type.small) + 3.5 };
    }),
  ]);
  return paginate<AreaRow | ItemRow>(rows, height, (next) =>
    next.kind === 'item' ? areaRow(fill(sheetTexts.continued, lang, { what: titleOf(next.area, lang) })) : undefined,
  );
}
