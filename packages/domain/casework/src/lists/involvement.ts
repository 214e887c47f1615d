import { codeList } from '@koordinace/kernel';

/** How an actor takes part in the plan (míra zapojení aktéra; PLN-4). */
export const Involvement = codeList('Involvement', {
  full: { cs: 'zapojuje se, jak bylo domluveno', en: 'as agreed' },
  partial: { cs: 'zapojuje se zčásti', en: 'partly' },
  none: { cs: 'nezapojuje se', en: 'not at all' },
});
export type Involvement = (typeof Involvement.codes)[number];
