import { html, raw } from 'hono/html';
import { fontFamily } from './ink.js';
import type { Drawn } from './picture.js';
import type { ToldTable } from './told.js';

/** Each picture on a sheet of its own, its text on sheets of their own after them. */
const style = `
html { font-family: ${fontFamily}; color: #111; background: #fff; }
body { margin: 0; }
.sheet svg { display: block; width: 100%; max-width: 297mm; height: auto; margin: 0 auto; }
.told { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; line-height: 1.45; }
h1 { font-size: 1.5rem; } table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .9rem; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { border: 1px solid #555; padding: .25rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
@page { size: A4 landscape; margin: 0; }
@page told { size: A4 landscape; margin: 15mm; }
@media print { .sheet { break-after: page; } .sheet svg { width: 297mm; height: 209.5mm; }
  .told { page: told; margin: 0; max-width: none; padding: 0; } tr { break-inside: avoid; } }
`;

const tableOf = ({ caption, heads, rows }: ToldTable) => html`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
`;

/**
 * Pictures as one HTML page that a browser prints (stránka k tisku), and after each of them its text as tables. Nothing runs and nothing is
 * fetched. Where pictures of one kind share a page, give each its own `id`.
 *
 * @example
 * ```ts
 * const picture = riskMatrix([], { lang: 'cs' });
 * if (picture.outcome === 'drawn') picturesPage([picture], 'cs'); // '<!doctype html>…'
 * ```
 */
export function picturesPage(pictures: readonly Drawn[], lang: 'cs' | 'en'): string {
  const title = pictures.map(({ told }) => told.title).join(', ');
  const whole = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
${pictures.map(
  ({ pages, told }) => html`${pages.map((svg) => html`<div class="sheet">${raw(svg)}</div>\n`)}<section class="told">
<h1>${told.title}</h1>
${told.sentences.map((sentence) => html`<p>${sentence}</p>\n`)}${told.tables.map(tableOf)}</section>
`,
)}</main>
</body>
</html>
`;
  return String(whole);
}
