import type { Texts } from '@koordinace/kernel';

/** What rules about agenda, cooperation, selection and priorities need (STF-4, STF-11, STF-12, ETH-4). */
export const workingNeeds: Texts['needs'] = {
  'STF-4.unowned': {
    why: { cs: 'Tyto činnosti zatím nikomu nepatří: {cs}.', en: 'These tasks are nobody’s yet: {en}.' },
    way: {
      cs: 'Určete ke každé, komu patří. Činnosti může koordinátor podpory vykonávat i společně s pracovníkem komunitního plánování.',
      en: 'Say of each whose it is; the coordinator and the community planner may share it.',
    },
  },
  'STF-11.methodology': {
    why: {
      cs: 'Pravidla neříkají, jak je koordinátor podpory metodikem case managerů.',
      en: "The rules do not say how the coordinator is the case managers' methodologist.",
    },
    way: {
      cs: 'Popište, s čím se na koordinátora mohou obracet a jak jim radí, aniž by je řídil.',
      en: 'Describe what they may turn to the coordinator with, and how advice is given without giving orders.',
    },
  },
  'STF-12.profile': {
    why: {
      cs: 'Pozice zatím nemá profil, a tak uchazeči nevědí, co je čeká a co se od nich žádá.',
      en: 'The post has no profile yet, so applicants cannot know what awaits them and what is required.',
    },
    way: { cs: 'Nejprve schvalte profil pozice.', en: 'Adopt the profile of the post first.' },
  },
  'STF-12.closed': {
    why: { cs: 'Poslední den pro přihlášky už uplynul.', en: 'The last day for applying has passed.' },
    way: { cs: 'Uveďte den, do kterého se lze ještě přihlásit.', en: 'Give a day until which one can still apply.' },
  },
  'ETH-4.reasons': {
    why: {
      cs: 'Není uvedeno, proč vedení priority sociální práce změnilo.',
      en: 'It is not said why the leadership changed the priorities of social work.',
    },
    way: {
      cs: 'Vyžádejte si důvody a zapište je. Sociální práce má zůstat nestranná a přístupná všem.',
      en: 'Ask for the reasons and record them. Social work is to stay impartial and open to everybody.',
    },
  },
};
