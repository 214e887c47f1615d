import { DataCategory, fill, type Lang, type NeedText } from '@koordinace/kernel';
import { sayLaw } from '../client-view/say-law.js';
import { Obligation } from '../codes/obligation.js';
import { PseudonymForm } from '../codes/pseudonym-form.js';
import { explanationTexts as texts } from '../texts/explanation-texts.js';
import { sharingTexts } from '../texts/sharing-texts.js';
import type { Basis, Explanation, ItemDecision, SharingDecision } from './sharing-decision.js';

/** A decision about one item of one person in sentences: what came out, and the reasons with their way on. */
export interface ExplainedItem {
  readonly person: string;
  readonly item: string;
  readonly outcome: ItemDecision['outcome'];
  /** `Zdravotní stav: smí se sdělit. Základ: …` */
  readonly sentence: string;
  readonly reasons: readonly { readonly rule: string; readonly why: string; readonly way: string }[];
}

/** A whole decision in sentences. */
export interface ExplainedSharing {
  readonly items: readonly ExplainedItem[];
  readonly obligations: readonly string[];
  /** Reasons that concern the request as a whole. */
  readonly whole: ExplainedItem['reasons'];
}

const needs: Readonly<Record<string, NeedText>> = sharingTexts;

const reasonIn = (lang: Lang, { rule, needs: code, params }: Explanation): ExplainedItem['reasons'][number] => {
  const text = needs[`${rule}.${code}`] ?? texts.broken;
  return { rule, why: fill(text.why, lang, params), way: fill(text.way, lang, params) };
};

function sayBasis(basis: Basis, lang: Lang): string {
  if (basis.kind === 'consent') return fill(texts.byConsent, lang, { ids: basis.ids });
  if (basis.kind === 'emergency') return fill(texts.byEmergency, lang, { id: basis.id });
  return fill(texts.byDuty, lang, { citation: sayLaw(basis.citation, lang) });
}

function sentenceOf(one: ItemDecision, lang: Lang): string {
  const category = DataCategory.say(one.category, lang);
  const what = category === one.item || one.item === one.category ? category : `${category} (${one.item})`;
  if (one.outcome === 'permitted')
    return fill(texts.permitted, lang, { what, person: one.person, basis: sayBasis(one.basis, lang) });
  const limit = one.droppedBy === undefined ? texts.otherwise : texts.droppedBy[one.droppedBy];
  return fill(texts.refused, lang, { what, person: one.person, limit: limit[lang] });
}

/**
 * A decision about sharing in sentences (vysvětlení rozhodnutí, CON-18): for each item the outcome, the basis with its citation or
 * the limit that dropped it, the rules with what would make it possible, and what sharing is bound to.
 *
 * @example explainSharing(decideSharing(request, world), 'cs').items[0]?.sentence;
 */
export function explainSharing({ decisions, obligations, explanation }: SharingDecision, lang: Lang): ExplainedSharing {
  const about = (person: string, item: string) =>
    explanation.filter((one) => one.person === person && one.item === item).map((one) => reasonIn(lang, one));
  return {
    items: decisions.map((one) => ({
      person: one.person,
      item: one.item,
      outcome: one.outcome,
      sentence: sentenceOf(one, lang),
      reasons: about(one.person, one.item),
    })),
    obligations: obligations.map(({ person, obligation, form }) =>
      fill(form === undefined ? texts.bound : texts.boundInForm, lang, {
        person,
        obligation: Obligation.say(obligation, lang),
        ...(form !== undefined && { form: PseudonymForm.say(form, lang) }),
      }),
    ),
    whole: about('', ''),
  };
}
