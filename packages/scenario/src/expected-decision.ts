import type { SharingVector } from './shipped-vectors.js';

type Expected = SharingVector['expected'];

/** As much of a decision about sharing as a vector tells; `SharingDecision` is one. */
export interface DecisionMade {
  readonly decisions: readonly (Expected['decisions'][number] & object)[];
  readonly obligations: Expected['obligations'];
}

const byText = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/**
 * A decision in the form in which vectors write one (rozhodnutí ve tvaru vektoru): only what is compared, in an order that
 * does not matter. What a vector expects goes through it, too.
 *
 * @example isDeepStrictEqual(asExpected(decideSharing(request, world)), asExpected(vector.expected));
 */
export const asExpected = ({ decisions, obligations }: DecisionMade): Expected => ({
  decisions: decisions
    .map(({ person, item, outcome, droppedBy, basis }) => ({
      person,
      item,
      outcome,
      ...(droppedBy !== undefined && { droppedBy }),
      ...(basis !== undefined && {
        basis: {
          kind: basis.kind,
          ...(basis.id !== undefined && { id: basis.id }),
          ...(basis.ids !== undefined && { ids: [...basis.ids].sort() }),
        },
      }),
    }))
    .sort(byText),
  obligations: obligations
    .map(({ person, obligation, form }) => ({ person, obligation, ...(form !== undefined && { form }) }))
    .sort(byText),
});
