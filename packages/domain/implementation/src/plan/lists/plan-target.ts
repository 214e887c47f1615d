import { codeList } from '@koordinace/kernel';

/** At what the introduction aims (zaměření plánu; IMP-1, IMP-9). */
export const PlanTarget = codeList('PlanTarget', {
  group: { cs: 'cílová skupina', en: 'target group' },
  problem: { cs: 'cílová problematika', en: 'target problem' },
});
export type PlanTarget = (typeof PlanTarget.codes)[number];
