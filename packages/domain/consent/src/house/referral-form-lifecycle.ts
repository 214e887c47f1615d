import { type DataCategory, type FactOf, lifecycle, type RuleAct, rule } from '@koordinace/kernel';
import { ReferralFormIssued } from './house-facts.js';

/** What a consent on an actor's own form may cover at most (základní informace, INT-3, CON-16). */
export const basicCategories = ['identity', 'contact', 'situation'] as const satisfies DataCategory[];

const isBasic = (category: DataCategory) => (basicCategories as readonly DataCategory[]).includes(category);

/** CON-16: the form bears the office's contacts and covers basic information only. */
const basicOnly = rule('CON-16', {
  needs: ['contacts', 'beyondBasic', 'nothing'],
  act: (_: object, { fact: { categories, contacts } }: RuleAct<FactOf<typeof ReferralFormIssued>>) => {
    if (contacts === undefined) return { needs: 'contacts' };
    if (categories.length === 0) return { needs: 'nothing' };
    const beyond = categories.filter((one) => !isBasic(one));
    return beyond.length === 0 ? 'permit' : { needs: 'beyondBasic', params: { categories: beyond } };
  },
});

/** The forms of consent with a referral that actors hold (formuláře souhlasu u aktérů, CON-16). */
export const referralFormLifecycle = lifecycle({
  name: 'referralform',
  stream: 'office',
  start: {},
  chart: {
    initial: 'none',
    states: {
      none: { on: { ReferralFormIssued: { target: 'issued', rules: ['CON-16'] } } },
      issued: { type: 'final' },
    },
  },
  facts: [ReferralFormIssued],
  rules: [basicOnly],
  folds: [],
});
