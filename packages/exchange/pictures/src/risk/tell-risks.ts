import type { Lang } from '@koordinace/kernel';
import { riskTableTexts as heads, riskStateTexts, riskTexts } from '../texts/risk-texts.js';
import type { Told } from '../told.js';
import { type NumberedRisk, sayField } from './risk-for-matrix.js';

const columns = ['number', 'field', 'risk', 'state', 'likelihood', 'impact', 'product'] as const;

/** The risks as text: each in a row, the gravest first, with the number that it has in the picture. */
export function tellRisks(risks: readonly NumberedRisk[], summary: string, lang: Lang): Told {
  const title = riskTexts.title[lang];
  if (risks.length === 0) return { title, sentences: [riskTexts.empty[lang]], tables: [] };
  const rows = risks.map(({ number, field, text, state, likelihood, impact, product }) => [
    String(number),
    sayField(field, lang),
    text,
    riskStateTexts[state][lang],
    String(likelihood ?? ''),
    String(impact ?? ''),
    product === undefined ? riskTexts.unrated[lang] : String(product),
  ]);
  return {
    title,
    sentences: [summary],
    tables: [{ caption: heads.caption[lang], heads: columns.map((each) => heads[each][lang]), rows }],
  };
}
