/** Fonts that are on every office's computer; nothing is fetched. */
export const fontFamily = 'Arial, "Liberation Sans", Helvetica, "DejaVu Sans", sans-serif';

/** Sizes of type in points; the smallest can be read from paper (nothing is below 8). */
export const type = { title: 15, heading: 10, text: 8.5, small: 8 } as const;

/** Height of a line of type of that size. */
export const lineHeight = (size: number): number => size * 1.25;

/**
 * Colours that also differ as greys, from the palette of Okabe and Ito that the colour-blind can tell apart. None of them carries
 * a meaning alone: a pattern, a shape or a word always says the same.
 */
export const ink = {
  text: '#111111',
  soft: '#4a4a4a',
  faint: '#8a8a8a',
  grid: '#d0d0d0',
  band: '#ececec',
  paper: '#ffffff',
  done: '#00543f',
  running: '#0072b2',
  partly: '#0072b2',
  missed: '#a33b00',
  today: '#b00020',
  medium: '#fff6d8',
  mediumDots: '#d9c27a',
  high: '#fbdcc8',
  highLines: '#e3a785',
} as const;
