/**
 * Widths of DejaVu Sans in ems, rounded up: the widest font that `fontFamily` may come to. What fits with it fits with Arial.
 * Without a browser nothing can be measured; the estimate errs on the side of too much room.
 */
const widths: readonly (readonly [number, string])[] = [
  [0.35, "'IJijl ,./:;\\|\u00A0"],
  [0.4, '()-[]ft'],
  [0.5, '!r"*_`'],
  [0.6, '?cszFLkvxy–'],
  [0.65, '$0123456789EPSTYabdeghnopqu{}'],
  [0.7, 'ABCKRVXZ'],
  [0.8, '&DGHOQNU'],
  [0.85, '#+<=>^w~×'],
];

const widthOf = new Map(widths.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)));
const widest = 1;
// Bold letters are wider by this at most.
const bolder = 1.12;

/** How wide a text is at most, in points. Czech letters are as wide as those without diacritics. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const each of text.normalize('NFD').replaceAll(/\p{M}/gu, '')) ems += widthOf.get(each) ?? widest;
  return ems * size * (bold ? bolder : 1);
}
