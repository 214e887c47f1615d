import { DataCategory } from '@koordinace/kernel';
import { Purpose } from '../codes/purpose.js';
import { type Meant, meansCode, meansRecipients, someMeant } from './matching.js';
import type { Point } from './point.js';
import type { NarrowedStatement } from './statement.js';

/** Does a narrowing take the point out? Everything that it names is out, each list by itself; one without lists means all. */
export const takesOut = (one: NarrowedStatement, { purpose, recipient, category }: Point): Meant =>
  someMeant([
    one.purposes === undefined && one.categories === undefined && one.recipients === undefined ? 'yes' : 'no',
    one.purposes === undefined ? 'no' : meansCode(one.purposes, purpose, Purpose),
    one.categories === undefined ? 'no' : meansCode(one.categories, category, DataCategory),
    one.recipients === undefined ? 'no' : meansRecipients(recipient, one.recipients),
  ]);
