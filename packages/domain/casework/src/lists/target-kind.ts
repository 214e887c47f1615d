import { codeList } from '@koordinace/kernel';

/** To what the introduction was narrowed (zúžení zavádění; SCR-5). */
export const TargetKind = codeList('TargetKind', {
  group: { cs: 'cílová skupina', en: 'target group' },
  problem: { cs: 'cílová problematika', en: 'target problem' },
});
export type TargetKind = (typeof TargetKind.codes)[number];
