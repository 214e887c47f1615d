import { Purpose, sayLaw } from '@koordinace/consent';
import { fill, type Lang } from '@koordinace/kernel';
import { html } from 'hono/html';
import type { DisclosureDocument } from './disclosure-document.js';
import { page, paragraphs, rowsTable } from './page.js';
import { obligationTexts, disclosureTexts as texts } from './texts/disclosure-texts.js';

function basisOf({ basis }: DisclosureDocument, lang: Lang): string {
  switch (basis.kind) {
    case 'consent':
      return fill(texts.consent, lang, { days: basis.statedOn });
    case 'duty':
      return fill(texts.duty, lang, { citation: sayLaw(basis.citation, lang) });
    case 'emergency':
      return fill(texts.emergency, lang, { day: basis.declaredOn });
    default:
      return basis satisfies never;
  }
}

const listed = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** The head of a disclosure: who, to whom, about whom, for what, on what basis, when. */
function header(one: DisclosureDocument, lang: Lang): readonly (readonly [string, string])[] {
  const { from, to, about, purpose, on, reference } = one;
  return [
    [texts.from[lang], listed(from.worker, from.office, from.contact)],
    [texts.to[lang], listed(to.name, to.organisation)],
    [texts.about[lang], about],
    [texts.purpose[lang], Purpose.say(purpose, lang)],
    [texts.basis[lang], basisOf(one, lang)],
    [texts.on[lang], fill({ cs: '{on}', en: '{on}' }, lang, { on })],
    ...(reference === undefined ? [] : [[texts.reference[lang], reference] as const]),
  ];
}

const duties = ({ obligations }: DisclosureDocument, lang: Lang): readonly string[] => [
  texts.confidential[lang],
  ...[...new Set(obligations)].flatMap((code) => obligationTexts[code]?.[lang] ?? []),
];

/**
 * A disclosure as a page to print or to put into a package (CON-4, CON-5, CON-20). It says that something was left out, and
 * not what.
 */
export function disclosurePage(one: DisclosureDocument, lang: Lang): string {
  const body = html`${rowsTable(texts.header[lang], header(one, lang))}
${one.sections.map(
  ({ title, rows = [], paragraphs: sentences = [] }) => html`<section>
<h2>${title}</h2>
${rows.length > 0 ? rowsTable(title, rows) : ''}${paragraphs(sentences)}</section>
`,
)}${one.partial ? html`<p class="note">${texts.partial[lang]}</p>\n` : ''}<section>
<h2>${texts.duties[lang]}</h2>
<ul>
${duties(one, lang).map((duty) => html`<li>${duty}</li>\n`)}</ul>
</section>`;
  return page(lang, texts.title[lang], body);
}

/** The same as plain text. */
export function disclosureText(one: DisclosureDocument, lang: Lang): string {
  const line = ([label, value]: readonly [string, string]): string => `${label}: ${value}`;
  const parts = one.sections.map(({ title, rows = [], paragraphs: sentences = [] }) =>
    [title.toUpperCase(), ...rows.map(line), ...sentences].join('\n'),
  );
  return [
    texts.title[lang].toUpperCase(),
    header(one, lang).map(line).join('\n'),
    ...parts,
    ...(one.partial ? [texts.partial[lang]] : []),
    [texts.duties[lang].toUpperCase(), ...duties(one, lang).map((duty) => `- ${duty}`)].join('\n'),
    '',
  ].join('\n\n');
}
