import { codeList } from '@koordinace/kernel';

/** What a screening asks about (hlediska screeningu; SCR-1). The last two tell readiness, apart from need (SCR-2). */
export const Criterion = codeList('Criterion', {
  severalProblems: { cs: 'více problémů najednou', en: 'several problems at once' },
  longDuration: { cs: 'dlouhé trvání', en: 'long duration' },
  severalExperts: { cs: 'potřeba více odborníků', en: 'need for several experts' },
  longerCooperation: { cs: 'předpoklad delší spolupráce', en: 'expected longer cooperation' },
  insufficientSupport: {
    cs: 'nedostatečná opora v rodině, službách nebo organizacích',
    en: 'insufficient support by family, services or organisations',
  },
  unableAlone: { cs: 'klient situaci sám nezvládne', en: 'inability to solve it alone' },
  worsening: { cs: 'zhoršování situace', en: 'worsening situation' },
  motivation: { cs: 'motivace situaci řešit', en: 'motivation to solve the situation' },
  consentToShare: {
    cs: 'souhlas se sdílením informací a zapojením odborníků',
    en: 'consent to sharing information and involving experts',
  },
});
export type Criterion = (typeof Criterion.codes)[number];

/** Either of the two is enough, both are not required (SCR-1). */
export const eitherIsEnough = ['severalProblems', 'longDuration'] as const satisfies readonly Criterion[];

/** Further criteria of need; the questionnaire says how many of them have to be met. */
export const furtherNeed = [
  'severalExperts',
  'longerCooperation',
  'insufficientSupport',
  'unableAlone',
  'worsening',
] as const satisfies readonly Criterion[];

/** Criteria of need. */
export const needCriteria: readonly Criterion[] = [...eitherIsEnough, ...furtherNeed];

/** Criteria of readiness (připravenost; SCR-2). */
export const readinessCriteria = ['motivation', 'consentToShare'] as const satisfies readonly Criterion[];
