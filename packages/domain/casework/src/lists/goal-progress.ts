import { codeList } from '@koordinace/kernel';

/** How far a goal is (pokrok v cíli; PLN-4). */
export const GoalProgress = codeList('GoalProgress', {
  notBegun: { cs: 'zatím bez pokroku', en: 'no progress yet' },
  partly: { cs: 'daří se zčásti', en: 'partly' },
  reached: { cs: 'splněn', en: 'reached' },
  given: { cs: 'klient o něj už nestojí', en: 'no longer wanted' },
});
export type GoalProgress = (typeof GoalProgress.codes)[number];
