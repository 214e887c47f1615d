import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { measuresOf, type RiskData, risksInForce } from './risk-data.js';
import type { RiskAdopted, RiskAmended, RiskClosed, RiskMatured, RiskReviewed, RiskSettled } from './risk-facts.js';

type Adopted = FactOf<typeof RiskAdopted>;

/** A risk comes from the catalogue, once, or is told in own words with its field (RSK-1). */
export const fromCatalogue = rule('RSK-1', {
  needs: ['what', 'field', 'adopted'],
  act: (data: RiskData, { fact, file }: RuleAct<Adopted>): Verdict<'what' | 'field' | 'adopted'> => {
    const catalogue = fact.catalogue ?? data.catalogue;
    if (catalogue !== undefined) {
      const already = risksInForce(file).find((one) => one.data.catalogue === catalogue && one.id !== fact.risk);
      return already === undefined ? 'permit' : { needs: 'adopted', params: { catalogue, risk: already.id } };
    }
    // What the data showed is told by its sign.
    if (data.sign !== undefined) return 'permit';
    if (fact.what === undefined) return { needs: 'what' };
    return fact.field === undefined ? { needs: 'field' } : 'permit';
  },
});

type Managed =
  | Adopted
  | FactOf<typeof RiskAmended>
  | FactOf<typeof RiskReviewed>
  | FactOf<typeof RiskMatured>
  | FactOf<typeof RiskSettled>
  | FactOf<typeof RiskClosed>;
type Need = 'owner' | 'reviewPassed' | 'future';

/** A risk has an owner who works here and a day to come on which it is looked at again; what happened, happened (RSK-2). */
export const managed = rule('RSK-2', {
  needs: ['owner', 'reviewPassed', 'future'],
  act: (_: RiskData, { fact, at }: RuleAct<Managed>): Verdict<Need> => {
    const today = dayOf(at);
    switch (fact.type) {
      case 'RiskAdopted':
        if (!fact.active) return { needs: 'owner' };
        return fact.reviewOn < today ? { needs: 'reviewPassed', params: { day: fact.reviewOn } } : 'permit';
      case 'RiskAmended':
        return fact.active ? 'permit' : { needs: 'owner' };
      case 'RiskReviewed':
        return fact.next < today ? { needs: 'reviewPassed', params: { day: fact.next } } : 'permit';
      default:
        return fact.on > today ? { needs: 'future', params: { day: fact.on } } : 'permit';
    }
  },
});

/** A matured risk has measures that open as tasks (RSK-2). */
export const hasMeasures = rule('RSK-2', {
  needs: ['noMeasures'],
  act: (_: RiskData, { fact, file }: RuleAct<FactOf<typeof RiskMatured>>) =>
    measuresOf(file, fact.risk).length > 0 ? 'permit' : { needs: 'noMeasures' },
});
