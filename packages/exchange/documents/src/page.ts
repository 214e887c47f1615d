import type { Lang } from '@koordinace/kernel';
import { html, raw } from 'hono/html';

/** A piece of HTML in which everything that came from outside is escaped. */
export type Html = ReturnType<typeof html>;

/** For paper and for weak eyes: large, dark on white, nothing by colour alone, no rows torn between pages. */
const style = `
html { font-size: 112.5%; }
body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; color: #111; background: #fff;
  font-family: "Atkinson Hyperlegible", Verdana, Arial, sans-serif; line-height: 1.6; }
h1 { font-size: 1.7rem; line-height: 1.25; } h2 { font-size: 1.3rem; margin-top: 2rem; border-bottom: 2px solid #111; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { border: 1px solid #555; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { width: 14rem; background: #f2f2f2; font-weight: bold; }
.note { border-left: .4rem solid #111; padding: .3rem .8rem; }
@media print { @page { margin: 20mm; } html { font-size: 12pt; } body { margin: 0; max-width: none; }
  tr, h2, h3, .note { break-inside: avoid; } h2, h3 { break-after: avoid; } th { background: none; } }
`;

/** A whole page that prints (tisková stránka): a language, a title, headings; no scripts, nothing fetched from elsewhere. */
export function page(lang: Lang, title: string, body: Html): string {
  const whole = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  return String(whole);
}

/** Labels with their values as a table that can be read aloud: each value has its heading. */
export const rowsTable = (caption: string, rows: readonly (readonly [string, string])[]): Html =>
  html`<table>
<caption>${caption}</caption>
<tbody>
${rows.map(([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`)}</tbody>
</table>`;

/** Paragraphs of text. */
export const paragraphs = (texts: readonly string[]): Html => html`${texts.map((text) => html`<p>${text}</p>\n`)}`;
