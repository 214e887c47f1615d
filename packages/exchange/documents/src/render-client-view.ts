import { type ClientView, type Told, type ToldSection, tellClientView } from '@koordinace/consent';
import type { Lang } from '@koordinace/kernel';
import { html } from 'hono/html';
import { type Html, page, paragraphs, rowsTable } from './page.js';

const sectionHtml = ({ title, about, entries, none }: ToldSection): Html => html`<section>
<h2>${title}</h2>
${about === undefined || entries.length === 0 ? '' : html`<p>${about}</p>\n`}${
  entries.length === 0
    ? html`<p>${none}</p>\n`
    : entries.map(({ sentence, rows }) => html`${rowsTable(sentence, rows)}\n`)
}</section>
`;

/** A client's view as a page that prints (přehled pro klienta, CON-12). */
export function clientViewPage(view: ClientView, lang: Lang): string {
  const { title, intro, sections, closing } = tellClientView(view, lang);
  return page(lang, title, html`${paragraphs(intro)}${sections.map(sectionHtml)}${paragraphs(closing)}`);
}

function sectionText({ title, about, entries, none }: ToldSection): string {
  const told = entries.map(({ sentence, rows }) =>
    [sentence, ...rows.map(([label, value]) => `  ${label}: ${value}`)].join('\n'),
  );
  const before = about === undefined || entries.length === 0 ? [] : [about];
  return [title.toUpperCase(), ...before, ...(told.length === 0 ? [none] : told)].join('\n\n');
}

/** The same as plain text, for a screen reader or a message. */
export function clientViewText(view: ClientView, lang: Lang): string {
  const { title, intro, sections, closing } = tellClientView(view, lang);
  return [title.toUpperCase(), ...intro, ...sections.map(sectionText), ...closing, ''].join('\n\n');
}

/** The same for machines: codes and days, and the sentences beside them. */
export const clientViewJson = (view: ClientView, lang: Lang): string =>
  JSON.stringify({ view, told: tellClientView(view, lang) } satisfies { view: ClientView; told: Told }, null, 2);
