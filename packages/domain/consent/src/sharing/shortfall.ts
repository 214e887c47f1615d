import type { Params } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import type { Meant, Untold } from './matching.js';
import type { Reason } from './outcome.js';

/** A reason why consent does not permit, as a rule's code. */
export interface ConsentShortfall extends Reason {
  /** The same for the same reason; by it reasons are told in an order that does not follow the log. */
  readonly order: string;
}

/** A reason of which there is one for everybody is made once, so nobody may change it. */
export const shortfall = (rule: RuleId, needs: string, params?: Params): ConsentShortfall =>
  Object.freeze({ rule, needs, params, order: JSON.stringify([rule, needs, params]) });

const untoldOf: Readonly<Record<Untold, ConsentShortfall>> = {
  professional: shortfall('CON-22', 'professional'),
  organisation: shortfall('CON-22', 'organisation'),
  code: shortfall('CON-22', 'statement'),
};

/** What cannot be told, as a code of CON-22. */
export const untold = (meant: Untold): ConsentShortfall => untoldOf[meant];

/** What closes, told as it is: the rule where it is sure, otherwise what cannot be told. */
export const closing = (meant: Exclude<Meant, 'no'>, sure: ConsentShortfall): ConsentShortfall =>
  meant === 'yes' ? sure : untold(meant);

/** Puts a reason among others that are in order, unless it is there already. */
export function putInOrder(among: ConsentShortfall[], one: ConsentShortfall): void {
  const at = among.findIndex(({ order }) => order >= one.order);
  if (at < 0) among.push(one);
  else if (among[at]?.order !== one.order) among.splice(at, 0, one);
}
