import { codeList } from '@koordinace/kernel';

/** What a review ends in (výsledek přehodnocení plánu; PLN-4). */
export const ReviewResult = codeList('ReviewResult', {
  confirm: { cs: 'plán platí dál', en: 'the plan goes on' },
  change: { cs: 'plán se změní', en: 'the plan will change' },
  complete: { cs: 'plán je naplněn', en: 'the plan is completed' },
});
export type ReviewResult = (typeof ReviewResult.codes)[number];
