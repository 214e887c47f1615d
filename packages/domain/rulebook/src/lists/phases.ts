import type { Text } from '../rule.js';

/** A phase of the introduction (fáze zavádění), named by its chapter, with its activities in the manual's order. Rule IMP-4. */
export interface Phase {
  readonly title: Text;
  readonly activities: Readonly<Record<string, Text>>;
}

/**
 * The phases of introducing the coordinated approach (fáze zavádění) with their activities (aktivity): the template of
 * an implementation plan. Manual chapters 4.1 to 4.8. Supervision (4.7) accompanies the other phases.
 *
 * @example
 * ```ts
 * phases['4.6'].activities['4.6a'].en; // 'Run the checklist'
 * ```
 */
export const phases = {
  '4.1': {
    title: { cs: 'Vytvoření zázemí', en: 'Background' },
    activities: {
      '4.1a': { cs: 'Proškolit vedoucí a pracovníky úřadu', en: 'Train heads and staff' },
      '4.1b': { cs: 'Nabídnout aktérům mimo úřad úvodní kurz', en: 'Offer outside actors the introductory course' },
      '4.1c': { cs: 'Shodnout se s konzultantem na teorii', en: 'Agree on the theory with a consultant' },
      '4.1d': {
        cs: 'Informovat celý tým o tom, co se zavádí a koho se to týká',
        en: 'Inform the team what is introduced and whom it concerns',
      },
      '4.1e': { cs: 'Teoreticky vyřešit kazuistiku, s níž si tým neví rady', en: 'Solve a stuck case in theory' },
      '4.1f': {
        cs: 'Zajistit supervizora pro tým i pro vedoucího',
        en: 'Engage a supervisor for the team and the head',
      },
    },
  },
  '4.2': {
    title: { cs: 'Analýza potřeb obce', en: 'Needs analysis' },
    activities: {
      '4.2a': {
        cs: 'Zpracovat analýzu potřeb obce, nejlépe s někým zvenčí',
        en: 'Analyse needs, ideally with someone outside',
      },
      '4.2b': {
        cs: 'Vybrat cílovou skupinu, ve větší obci případně více koordinátorů podpory',
        en: 'Choose a target group, or several coordinators in a larger municipality',
      },
      '4.2c': {
        cs: 'Zpracovat situační analýzu zvolené skupiny ze strategických dokumentů',
        en: 'Analyse that group from strategic documents',
      },
      '4.2d': { cs: 'Najít zdroje nad rámec minimální sítě', en: 'Find resources beyond the minimal network' },
    },
  },
  '4.3': {
    title: { cs: 'Personální zajištění', en: 'Staffing' },
    activities: {
      '4.3a': { cs: 'Proškolit celý tým sociálních pracovníků', en: 'Train the whole team of social workers' },
      '4.3b': { cs: 'Revidovat pracovní místa a náplně práce', en: 'Revise posts and job descriptions' },
      '4.3c': {
        cs: 'Sestavit profily koordinátora podpory a case managera',
        en: 'Create the profiles of coordinator and case manager',
      },
      '4.3d': { cs: 'Zajistit technické a provozní zázemí', en: 'Equip the posts' },
      '4.3e': { cs: 'Vybrat koordinátora podpory ve výběrovém řízení', en: 'Select a coordinator' },
      '4.3f': { cs: 'Určit case managery', en: 'Identify case managers' },
      '4.3g': { cs: 'Sestavit plány vzdělávání', en: 'Make training plans' },
      '4.3h': { cs: 'Zaškolit nového koordinátora podpory', en: 'Onboard the new coordinator' },
      '4.3i': {
        cs: 'Nastavit pravidla mezi vedoucím odboru, koordinátorem podpory a case managery',
        en: 'Set rules between head, coordinator and case managers',
      },
    },
  },
  '4.4': {
    title: { cs: 'Interní dokument', en: 'Internal document' },
    activities: {
      '4.4a': {
        cs: 'Vydat závazný dokument s pravidly a zásadami',
        en: 'Issue a binding document with rules and principles',
      },
      '4.4b': { cs: 'Připravit vzorové formuláře', en: 'Prepare model forms' },
      '4.4c': {
        cs: 'Zavést průhledné určování klientů pro case management',
        en: 'Introduce a transparent identification of clients',
      },
    },
  },
  '4.5': {
    title: { cs: 'Spolupráce s klíčovými aktéry', en: 'Cooperation with key actors' },
    activities: {
      '4.5a': { cs: 'Vybudovat funkční síť aktérů', en: 'Build a working network' },
      '4.5b': { cs: 'Oslovit aktéry', en: 'Approach the actors' },
      '4.5c': { cs: 'Nastavit předávání informací', en: 'Set how information passes' },
      '4.5d': {
        cs: 'Zvyšovat kompetence aktérů a uspořádat kulatý stůl',
        en: 'Raise competences and hold a round table',
      },
      '4.5e': { cs: 'Formalizovat spolupráci', en: 'Formalise the cooperation' },
    },
  },
  '4.6': {
    title: { cs: 'Vyhodnocení zavedení', en: 'Evaluation' },
    activities: {
      '4.6a': { cs: 'Vyplnit kontrolní seznam', en: 'Run the checklist' },
      '4.6b': { cs: 'Upravit implementační plán', en: 'Revise the implementation plan' },
      '4.6c': {
        cs: 'Nechat zpracovat SWOT analýzu, nejlépe nezávislým hodnotitelem',
        en: 'Make a SWOT analysis, ideally by an independent evaluator',
      },
    },
  },
  '4.7': {
    title: { cs: 'Supervize', en: 'Supervision' },
    activities: {
      '4.7a': { cs: 'Sladit očekávání od supervize', en: 'Align expectations of supervision' },
      '4.7b': { cs: 'Zajistit individuální supervizi', en: 'Supervise individually' },
      '4.7c': { cs: 'Zajistit týmovou supervizi napříč odbory', en: 'Supervise by team, across departments' },
      '4.7d': {
        cs: 'Zajistit skupinovou supervizi s aktéry mimo úřad',
        en: 'Supervise in a group with outside actors',
      },
    },
  },
  '4.8': {
    title: { cs: 'Vybraná cílová skupina', en: 'Chosen target group' },
    activities: {
      '4.8a': { cs: 'Zvolit cílovou skupinu nebo cílovou problematiku', en: 'Choose a target group or target problem' },
      '4.8b': { cs: 'Stanovit dílčí cíle', en: 'Set partial goals' },
      '4.8c': {
        cs: 'Propojit aktéry, nastavit postupy a formalizovat spolupráci',
        en: 'Link actors, set procedures and formalise',
      },
      '4.8d': { cs: 'Rozšířit kapacity', en: 'Extend capacities' },
      '4.8e': { cs: 'Podporovat a vzdělávat, například pečující osoby', en: 'Support and educate, for example carers' },
    },
  },
} as const satisfies Record<string, Phase>;

/** Id of a phase (fáze zavádění): the chapter of the manual, for example `'4.3'`. */
export type PhaseId = keyof typeof phases;

/** Id of an activity (aktivita): the phase and a letter, for example `'4.3i'`. */
export type ActivityId = { [P in PhaseId]: keyof (typeof phases)[P]['activities'] }[PhaseId];
