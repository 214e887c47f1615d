import { DataCategory } from '@koordinace/kernel';
import { Purpose } from '../codes/purpose.js';
import { allMeant, type Meant, meansCode, meansRecipients, someMeant } from './matching.js';
import type { Point } from './point.js';
import type { NarrowedStatement, RefusedStatement } from './statement.js';

type Lists = 'purposes' | 'recipients' | 'categories';

/** Does a narrowing take the point out? Everything that it names is out, each list by itself; one without lists means all. */
export const takesOut = (one: Pick<NarrowedStatement, Lists>, { purpose, recipient, category }: Point): Meant =>
  someMeant([
    one.purposes === undefined && one.categories === undefined && one.recipients === undefined ? 'yes' : 'no',
    one.purposes === undefined ? 'no' : meansCode(one.purposes, purpose, Purpose),
    one.categories === undefined ? 'no' : meansCode(one.categories, category, DataCategory),
    one.recipients === undefined ? 'no' : meansRecipients(recipient, one.recipients),
  ]);

/** Does a refusal close the point? All that it names has to be meant. */
export const refuses = (one: Pick<RefusedStatement, Lists>, { purpose, recipient, category }: Point): Meant =>
  allMeant([
    meansCode(one.purposes, purpose, Purpose),
    meansCode(one.categories, category, DataCategory),
    meansRecipients(recipient, one.recipients),
  ]);
