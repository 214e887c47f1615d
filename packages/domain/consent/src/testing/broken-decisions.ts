import { DataCategory } from '@koordinace/kernel';
import { RecipientRole } from '@koordinace/people';
import { Channel } from '../codes/channel.js';
import { Obligation } from '../codes/obligation.js';
import { Purpose } from '../codes/purpose.js';
import type { RequestRecipient, SharingRequest } from '../sharing/request.js';
import type { Period } from '../sharing/sharing-world.js';
import type { BrokenRule, Decided } from './without-rule.js';

const changed = <D extends Decided>(
  decision: D,
  change: (one: Decided['decisions'][number]) => Decided['decisions'][number],
): D => ({ ...decision, decisions: decision.decisions.map(change) });

const opened = ({ person, item }: { readonly person: string; readonly item: string }) =>
  ({ person, item, outcome: 'permitted', basis: { kind: 'consent', ids: [] } }) as const;

/** The default is yes (against CON-8). */
export const withoutDefault = <D extends Decided>(decision: D): D =>
  changed(decision, (one) => (one.outcome === 'refused' && one.droppedBy === 'basis' ? opened(one) : one));

/** Nothing is explained (against CON-18). */
export const withoutExplanation = <D extends Decided>(decision: D): D =>
  changed(decision, ({ person, item, outcome }) => ({ person, item, outcome }));

/** Some recipients are of the house, and the house sees everything (against CON-23 and CON-24). */
export const withoutOffice =
  (ofTheHouse: (recipient: RequestRecipient) => boolean) =>
  <D extends Decided>(decision: D, { recipient }: SharingRequest): D =>
    ofTheHouse(recipient) ? changed(decision, (one) => (one.outcome === 'refused' ? opened(one) : one)) : decision;

const known = (code: string, list: { has(code: string): boolean }, otherwise: string) =>
  list.has(code) ? code : otherwise;
const isDay = (day: string | undefined) => day === undefined || /^\d{4}-\d{2}-\d{2}$/.test(day);
const readable = ({ from, until }: Period) => isDay(from) && isDay(until);
const knownObligations = <T extends { readonly obligations?: readonly string[] }>(one: T): T =>
  one.obligations === undefined ? one : { ...one, obligations: one.obligations.filter((each) => Obligation.has(each)) };

/** What cannot be evaluated is passed over: the usual code for an unknown one, no rule for one that cannot be read (CON-22). */
export const withoutKnownCodes: BrokenRule = {
  request: (request) => ({
    ...request,
    purpose: known(request.purpose, Purpose, 'healthCare'),
    channel: known(request.channel, Channel, 'inPerson'),
    items: request.items.map((one) => ({ ...one, category: known(one.category, DataCategory, 'health') })),
    recipient: { ...request.recipient, roles: request.recipient.roles.filter((one) => RecipientRole.has(one)) },
  }),
  world: (world) => ({
    ...world,
    prohibitions: (world.prohibitions ?? []).filter(readable),
    duties: (world.duties ?? []).filter(readable),
    agreements: (world.agreements ?? []).filter(readable).map(knownObligations),
    internalRule: (world.internalRule ?? []).map(knownObligations),
  }),
};
