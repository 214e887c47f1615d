import { codeList } from '@koordinace/kernel';

/** What the final evaluation asks (otázky závěrečného vyhodnocení, IMP-7). */
export const EvaluationQuestion = codeList('EvaluationQuestion', {
  goals: {
    cs: 'Kterých dílčích cílů se podařilo dosáhnout, kterých ne a proč?',
    en: 'Which partial goals were reached, which were not, and why?',
  },
  mainGoal: {
    cs: 'Změnil se hlavní cíl plánu, a pokud ano, proč?',
    en: 'Was the main goal modified, and if so, why?',
  },
  successes: {
    cs: 'Co konkrétního se podařilo a co to přineslo?',
    en: 'What concrete successes were there, and what did they bring?',
  },
  schedule: {
    cs: 'Dařilo se držet časového plánu, a pokud ne, proč?',
    en: 'Was the schedule kept, and if not, why?',
  },
  perception: {
    cs: 'Jak zavádění ovlivnilo to, jak vnímají sociální práci vedení obce a aktéři?',
    en: 'What effect did it have on how leadership and actors perceive social work?',
  },
  staffing: {
    cs: 'Nakolik je personální situace stabilní?',
    en: 'How stable is the staffing?',
  },
  coordinatorPost: {
    cs: 'Může pozice koordinátora podpory vzniknout a vydržet? Kdo ji dnes zastává?',
    en: 'Can the post of support coordinator arise and last? Who holds it now?',
  },
  anchoring: {
    cs: 'Nakolik je koordinovaný přístup zakotven ve vnitřních předpisech nebo v dohodách s aktéry?',
    en: 'How far is the approach anchored in internal rules or in agreements with actors?',
  },
  strengths: {
    cs: 'Co v poskytované podpoře fungovalo dobře?',
    en: 'What worked well in the support given?',
  },
  weaknesses: {
    cs: 'Co by se v poskytované podpoře mělo zlepšit?',
    en: 'What should be improved in the support given?',
  },
});
export type EvaluationQuestion = (typeof EvaluationQuestion.codes)[number];

/** What became of a step at the final evaluation (jak krok dopadl, IMP-7). */
export const EvaluatedOutcome = codeList('EvaluatedOutcome', {
  reached: { cs: 'splněn', en: 'reached' },
  notReached: { cs: 'nesplněn', en: 'not reached' },
  unfinished: { cs: 'nedokončen', en: 'not finished' },
});
export type EvaluatedOutcome = (typeof EvaluatedOutcome.codes)[number];
