import type { Lang } from '@koordinace/kernel';
import { type RiskField, riskFields } from '@koordinace/rulebook';
import { z } from 'zod';
import { cleanText } from '../clean-text.js';
import { Shown } from '../days.js';
import { riskStateTexts } from '../texts/risk-texts.js';

/** How it is with a risk (stav rizika). */
export type RiskState = keyof typeof riskStateTexts;

/**
 * A risk (riziko) as it is drawn.
 *
 * @example
 * const risk: RiskForMatrix = { field: 'staffing', text: 'Koordinátor nemá zástup.', likelihood: 4, impact: 5, state: 'open' };
 */
export interface RiskForMatrix {
  /** Key of the rulebook's `riskFields`; another text is shown as it is. */
  readonly field: string;
  readonly text: string;
  /** 1 to 5; a risk without a rating is in the list only. */
  readonly likelihood?: number | undefined;
  /** 1 to 5. */
  readonly impact?: number | undefined;
  readonly state: RiskState;
}

const Level = z.int().min(1).max(5);

/** The shape of what can be drawn. */
export const RisksForMatrix: z.ZodType<readonly RiskForMatrix[]> = z
  .array(
    z.object({
      field: Shown,
      text: Shown,
      likelihood: Level.optional(),
      impact: Level.optional(),
      state: z.enum(Object.keys(riskStateTexts) as RiskState[]),
    }),
  )
  .max(500);

/** A risk with its number in the picture. */
export interface NumberedRisk extends RiskForMatrix {
  readonly number: number;
  /** Nothing while either is missing. */
  readonly product: number | undefined;
}

/** How grave a product of likelihood and impact is; the bounds are our own, the manual has none. */
export const gravity = (product: number): 'low' | 'medium' | 'high' =>
  product >= 15 ? 'high' : product >= 8 ? 'medium' : 'low';

const productOf = ({ likelihood, impact }: RiskForMatrix): number | undefined =>
  likelihood === undefined || impact === undefined ? undefined : likelihood * impact;

/** Numbers the risks from the gravest; equally grave ones keep their order, those without a rating come last. */
export const numbered = (risks: readonly RiskForMatrix[]): NumberedRisk[] =>
  risks
    .map((risk) => ({ ...risk, product: productOf(risk) }))
    .toSorted((one, other) => (other.product ?? 0) - (one.product ?? 0))
    .map((risk, at) => ({ ...risk, number: at + 1 }));

const isField = (field: string): field is RiskField => Object.hasOwn(riskFields, field);

/** The field of a risk in words. */
export const sayField = (field: string, lang: Lang): string =>
  isField(field) ? riskFields[field][lang] : cleanText(field);
