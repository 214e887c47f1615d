/**
 * A4 on its side (na šířku), in points of 1/72 inch, so that a font size is what it is on paper. Nothing is drawn outside the margin,
 * where office printers do not reach.
 */
export const paper = { width: 842, height: 595, margin: 30 } as const;

/** What may be drawn on. */
export const area = {
  left: paper.margin,
  right: paper.width - paper.margin,
  top: paper.margin,
  bottom: paper.height - paper.margin,
  width: paper.width - 2 * paper.margin,
} as const;
