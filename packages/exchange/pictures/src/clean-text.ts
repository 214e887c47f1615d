// What XML 1.0 cannot hold, and marks that turn the direction of what follows.
const unprintable =
  /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A text as it can be drawn: one line, only characters that a picture can hold, `–` where nothing is left. */
export function cleanText(text: string): string {
  const clean = text
    .toWellFormed()
    .replaceAll(unprintable, ' ')
    .replaceAll(/[ \t\n\r]+/g, ' ')
    .trim();
  return clean === '' ? '–' : clean;
}
