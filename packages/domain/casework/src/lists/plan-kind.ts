import { codeList } from '@koordinace/kernel';

/** Kinds of individual plans (druh plánu; PLN-10). */
export const PlanKind = codeList('PlanKind', {
  individual: { cs: 'individuální plán', en: 'individual plan' },
  socialCurator: {
    cs: 'individuální plán sociálního kurátora pro mladého dospělého',
    en: "the social curator's plan for a young adult",
  },
});
export type PlanKind = (typeof PlanKind.codes)[number];
