import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { DocumentData } from './document-data.js';
import type { DocumentAdopted } from './document-facts.js';
import { DocumentPoint, pointPlaces } from './document-point.js';

type Adopted = RuleAct<FactOf<typeof DocumentAdopted>>;

/**
 * One warning for each point that the document does not say (IMP-11, IMP-13, IMP-15). Where the whole part is missing, what should
 * stand in it is not told apart.
 */
export const pointWarnings = DocumentPoint.codes.map((point) => {
  const { part, rule: id } = pointPlaces[point];
  return rule(id, {
    needs: [point],
    act: (_: DocumentData, { fact: { has } }: Adopted) =>
      has.includes(point) || (point !== part && !has.includes(part)) ? 'permit' : { needs: point },
  });
});
