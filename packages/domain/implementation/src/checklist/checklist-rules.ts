import { dayOf, type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { ChecklistData } from './checklist-data.js';
import type { AnswerConfirmed, ChecklistClosed, ItemAnswered, ItemRevisedPlan } from './checklist-facts.js';
import { isItem, itemIds, itemsNear } from './checklist-item.js';

type Answered = RuleAct<FactOf<typeof ItemAnswered> | FactOf<typeof ChecklistClosed>>;
type Confirmed = RuleAct<FactOf<typeof AnswerConfirmed> | FactOf<typeof ChecklistClosed>>;

/** CHK-1: only items of the list, evidence of a day that has been, and no run is closed with an item that nobody looked at. */
export const everyItemAnswered = rule('CHK-1', {
  needs: ['noItem', 'future', 'unanswered'],
  act: ({ answers, proposed }: ChecklistData, { fact, at }: Answered) => {
    if (fact.type === 'ItemAnswered') {
      if (!isItem(fact.item)) return { needs: 'noItem', params: { item: fact.item, items: itemsNear(fact.item) } };
      return fact.on > dayOf(at) ? { needs: 'future', params: { on: fact.on } } : 'permit';
    }
    const items = itemIds.filter((item) => answers[item] === undefined && proposed[item] === undefined);
    return items.length === 0 ? 'permit' : { needs: 'unanswered', params: { count: items.length, items } };
  },
});

/** CHK-2: what the data propose is no answer until a person confirms it. */
export const personConfirms = rule('CHK-2', {
  needs: ['notProposed', 'unconfirmed'],
  act: ({ answers, proposed }: ChecklistData, { fact }: Confirmed) => {
    if (fact.type === 'AnswerConfirmed') {
      return proposed[fact.item] === undefined
        ? { needs: 'notProposed', params: { item: fact.item, items: Object.keys(proposed) } }
        : 'permit';
    }
    const items = itemIds.filter((item) => answers[item] === undefined && proposed[item] !== undefined);
    return items.length === 0 ? 'permit' : { needs: 'unconfirmed', params: { count: items.length, items } };
  },
});

/** IMP-6: an item that is not fulfilled may revise the plan; one that is gives no reason to. */
export const revisesByItem = rule('IMP-6', {
  needs: ['noItem', 'fulfilled'],
  act: ({ answers }: ChecklistData, { fact: { item } }: RuleAct<FactOf<typeof ItemRevisedPlan>>) => {
    const answer = answers[item];
    if (answer === undefined) return { needs: 'noItem', params: { item, items: itemsNear(item) } };
    return answer === 'yes' ? { needs: 'fulfilled', params: { item } } : 'permit';
  },
});
