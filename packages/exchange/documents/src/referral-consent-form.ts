import { basicCategories, type Contacts } from '@koordinace/consent';
import { DataCategory, fill, type Lang } from '@koordinace/kernel';
import { html } from 'hono/html';
import { page, paragraphs, rowsTable } from './page.js';
import { referralFormTexts as texts } from './texts/referral-form-texts.js';

/** What the form is made of: who holds it, how the office is reached, and what it covers. */
export interface ReferralForm {
  /** The actor whose clients sign it, by name. */
  readonly actor: string;
  readonly contacts: Contacts;
  /** All or a part of the basic information; all of it, if left out. */
  readonly categories?: readonly DataCategory[];
}

type Rows = readonly (readonly [label: string, value: string])[];

/** Room for a hand, on paper and in plain text. */
const blank = '.'.repeat(40);

function partsOf({ actor, contacts, categories = basicCategories }: ReferralForm, lang: Lang) {
  const beyond = categories.find((category) => !basicCategories.some((basic) => basic === category));
  if (beyond !== undefined) throw new RangeError(`\`${beyond}\` is more than basic information`);
  if (categories.length === 0) throw new RangeError('a form covers at least one category');
  const { office, address, phone, email, dataBox } = contacts;
  const reached: readonly (readonly [string, string | undefined])[] = [
    [texts.name[lang], office],
    [texts.address[lang], address],
    [texts.phone[lang], phone],
    [texts.email[lang], email],
    [texts.dataBox[lang], dataBox],
  ];
  return {
    title: texts.title[lang],
    agree: fill(texts.agree, lang, { actor, office }),
    what: categories.map((code) => DataCategory.say(code, lang)),
    reached: reached.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const])) satisfies Rows,
    know: [texts.voluntary[lang], texts.withdraw[lang]],
    toFill: [texts.client, texts.reach, texts.day, texts.signature].map((label) => [label[lang], blank] as const),
  };
}

/**
 * The form by which an actor's client consents to being referred to the office (formulář souhlasu s předáním; CON-16, INT-3), as
 * a page that prints: basic information only, voluntary, with the office's contacts and room for date and signature.
 *
 * @throws RangeError when it is to cover more than basic information, or nothing
 * @example
 * referralFormPage({ actor: 'Poradna Vzorov', contacts: { office: 'Městský úřad Vzorov' } }, 'cs');
 */
export function referralFormPage(form: ReferralForm, lang: Lang): string {
  const { title, agree, what, reached, know, toFill } = partsOf(form, lang);
  const body = html`<p>${agree}</p>
<h2>${texts.what[lang]}</h2>
<ul>
${what.map((one) => html`<li>${one}</li>\n`)}</ul>
<p>${texts.nothingMore[lang]}</p>
<h2>${texts.office[lang]}</h2>
${rowsTable(texts.office[lang], reached)}
<h2>${texts.know[lang]}</h2>
${paragraphs(know)}<h2>${texts.sign[lang]}</h2>
${rowsTable(texts.sign[lang], toFill)}`;
  return page(lang, title, body);
}

/** The same as plain text. */
export function referralFormText(form: ReferralForm, lang: Lang): string {
  const { title, agree, what, reached, know, toFill } = partsOf(form, lang);
  const lines = (rows: Rows): string => rows.map(([label, value]) => `${label}: ${value}`).join('\n');
  return [
    title.toUpperCase(),
    agree,
    [texts.what[lang].toUpperCase(), ...what.map((one) => `- ${one}`), texts.nothingMore[lang]].join('\n'),
    [texts.office[lang].toUpperCase(), lines(reached)].join('\n'),
    [texts.know[lang].toUpperCase(), ...know].join('\n'),
    [texts.sign[lang].toUpperCase(), lines(toFill)].join('\n'),
    '',
  ].join('\n\n');
}
