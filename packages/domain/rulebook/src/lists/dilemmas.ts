import type { Text } from '../rule.js';

/** The parties of dilemmas (strany dilematu). Manual chapter 5, table 4. */
export const dilemmaParties = {
  'case-manager': { cs: 'case manager', en: 'case manager' },
  client: { cs: 'klient', en: 'client' },
  coordinator: { cs: 'koordinátor podpory', en: 'support coordinator' },
  municipality: { cs: 'obec', en: 'municipality' },
  'new-coordinator': { cs: 'nový koordinátor podpory', en: 'new support coordinator' },
  colleagues: { cs: 'stávající kolegové', en: 'colleagues' },
  'own-habit': { cs: 'vlastní zvyk z dřívější práce', en: 'own habit from earlier work' },
} as const satisfies Record<string, Text>;

/** Party of a dilemma (strana dilematu). */
export type DilemmaParty = keyof typeof dilemmaParties;

/** A kind of dilemma (druh dilematu): between whom, its question, and the way the manual shows. Rule ETH-2. */
export interface Dilemma {
  readonly title: Text;
  readonly between: readonly [DilemmaParty, DilemmaParty];
  readonly question: Text;
  readonly way: Text;
}

/**
 * The six dilemmas of the manual (etická dilemata) by id. Manual chapter 5, table 4.
 *
 * @example
 * ```ts
 * dilemmas['target-group'].way.en; // 'Training in the coordinated approach.'
 * ```
 */
export const dilemmas = {
  goal: {
    title: { cs: 'Volba cíle práce s klientem', en: 'Choice of the goal' },
    between: ['case-manager', 'client'],
    question: {
      cs: 'Má být cíl jednoduchý, nebo komplexní, a kolik cílů si s klientem stanovit?',
      en: 'Should the goal be simple or complex, and how many goals should there be?',
    },
    way: {
      cs: 'Rozhodnout individuálně podle klienta; jediná správná odpověď není.',
      en: 'Decide for each client; there is no single right answer.',
    },
  },
  'one-sided-or-symmetric': {
    title: { cs: 'Jednostrannost, nebo symetrie', en: 'One-sided or symmetric' },
    between: ['case-manager', 'client'],
    question: {
      cs: 'Je klient rovným partnerem, nebo ho má case manager vést podle svého?',
      en: 'Is the client an equal partner, or to be steered by the case manager’s ideas?',
    },
    way: { cs: 'Brát klienta jako partnera.', en: 'Treat the client as a partner.' },
  },
  'procedural-or-situational': {
    title: { cs: 'Procedurální, nebo situační přístup', en: 'Procedural or situational' },
    between: ['case-manager', 'client'],
    question: {
      cs: 'Má se klient přizpůsobit hotovému řešení, nebo se má řešení přizpůsobit klientovi?',
      en: 'Should the client fit a ready-made solution, or should the solution be made to measure?',
    },
    way: { cs: 'Hledat společně řešení na míru.', en: 'Find a made-to-measure solution together.' },
  },
  'public-or-partial': {
    title: { cs: 'Veřejný, nebo dílčí zájem', en: 'Public or partial interest' },
    between: ['coordinator', 'municipality'],
    question: {
      cs: 'Co dělat, když obec ohlášenou potřebu nefinancuje nebo na ni vůbec neodpoví?',
      en: 'What to do when a reported need stays unfunded or unanswered by the municipality?',
    },
    way: {
      cs: 'Pravidelně se scházet s osobou odpovědnou za komunitní plánování, s vedoucími odborů a s vedením obce.',
      en: 'Meet the community planner, the heads of departments and the leadership regularly.',
    },
  },
  loyalty: {
    title: { cs: 'Konflikt loajality', en: 'Conflict of loyalty' },
    between: ['new-coordinator', 'colleagues'],
    question: {
      cs: 'Jak se mají nový koordinátor podpory a jeho kolegové vyrovnat s novou rolí, strukturou a kompetencemi?',
      en: 'How should the new coordinator and the colleagues deal with new role, structure and competences?',
    },
    way: {
      cs: 'O změně mluvit otevřeně, kolegy proškolit a novou pozici vybavit jasnou náplní práce.',
      en: 'Open communication about the change, training for colleagues, a clear job description.',
    },
  },
  'target-group': {
    title: { cs: 'Dilema cílové skupiny', en: 'Target group' },
    between: ['new-coordinator', 'own-habit'],
    question: {
      cs: 'Jak má zastupovat všechny klienty ten, kdo dosud pracoval s jedinou cílovou skupinou?',
      en: 'How can somebody used to one target group stand for all clients?',
    },
    way: { cs: 'Školení v koordinovaném přístupu.', en: 'Training in the coordinated approach.' },
  },
} as const satisfies Record<string, Dilemma>;

/** Id of a dilemma of table 4 (dilema), for example `'loyalty'`. */
export type DilemmaId = keyof typeof dilemmas;
