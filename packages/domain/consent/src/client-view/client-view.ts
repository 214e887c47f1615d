import type { PlainDate } from '@koordinace/kernel';
import type { ReadableConsent } from '../consent-record.js';
import { type ReadableDisclosure, restsOnEmergency } from '../disclosure/disclosure-record.js';
import type { ReadableEmergency } from '../emergency/emergency-record.js';
import type { ReadableInspection } from '../house/house-record.js';
import { type ShownConsent, shownConsent } from './shown-consent.js';

/** What the view is made of: the records of one person, and how those who stand in them are called. */
export interface ClientViewInput {
  readonly person: string;
  /** The day for which it is said what holds. */
  readonly on: PlainDate;
  /** For whom: before the client stays away what would endanger someone (CON-6). The client, if nothing is said. */
  readonly audience?: 'client' | 'worker';
  readonly consents: readonly ReadableConsent[];
  readonly disclosures?: readonly ReadableDisclosure[];
  readonly emergencies?: readonly ReadableEmergency[];
  readonly inspections?: readonly ReadableInspection[];
  /** Names of accounts, people and organisations, by their codes; what is not there is shown as its code. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What is shown of one person (přehled pro klienta, CON-12). Codes and days; `tellClientView` makes sentences of it. */
export interface ClientView {
  readonly person: string;
  readonly on: PlainDate;
  readonly audience: 'client' | 'worker';
  readonly inForce: readonly ShownConsent[];
  readonly refused: readonly ShownConsent[];
  /** Withdrawn, expired, not yet begun, taken back, or without a readable period: nothing is shared under them. */
  readonly notInForce: readonly ShownConsent[];
  readonly disclosed: readonly ReadableDisclosure[];
  readonly stopped: readonly ReadableDisclosure[];
  /** Asked for, decided or prepared. */
  readonly pending: readonly ReadableDisclosure[];
  readonly declined: readonly ReadableDisclosure[];
  readonly emergencies: readonly ReadableEmergency[];
  readonly inspections: readonly ReadableInspection[];
  readonly names: Readonly<Record<string, string>>;
}

const newestFirst =
  <T>(moment: (one: T) => string) =>
  (a: T, b: T): number =>
    moment(a) < moment(b) ? 1 : moment(a) > moment(b) ? -1 : 0;

/** Is it kept from the client? Until somebody has told, it may endanger someone. */
const isKept = ({ clientToldAt }: ReadableEmergency): boolean => clientToldAt === undefined;

/**
 * Puts together what a client can be shown: consents in force and the others, who received what, when and on what basis,
 * emergencies and inspections (CON-12). An emergency that the client was not told of yet, and what was disclosed on
 * its strength, stay out of the client's own view, for it could endanger someone; a worker sees them with the reason.
 *
 * @example
 * const view = clientView({ person: 'person-1', on: '2026-03-10' as PlainDate, consents: [] });
 * view.inForce; // []
 */
export function clientView(input: ClientViewInput): ClientView {
  const { person, on, audience = 'client', names = {}, inspections = [] } = input;
  const kept = new Set(
    audience === 'worker' ? [] : (input.emergencies ?? []).filter(isKept).map(({ emergency }) => emergency),
  );
  const consents = input.consents
    .map((one) => shownConsent(one, on))
    .sort(newestFirst(({ statedOn, consent }) => statedOn + consent));
  const disclosures = (input.disclosures ?? [])
    .filter((one) => restsOnEmergency(one).every((id) => !kept.has(id)))
    .sort(newestFirst(({ deliveredAt, requestedAt, disclosure }) => (deliveredAt ?? requestedAt) + disclosure));
  const inStates = (...states: readonly ReadableDisclosure['state'][]) =>
    disclosures.filter(({ state }) => states.includes(state));
  return {
    person,
    on,
    audience,
    inForce: consents.filter(({ standing }) => standing === 'inForce'),
    refused: consents.filter(({ standing }) => standing === 'refused'),
    notInForce: consents.filter(({ standing }) => standing !== 'inForce' && standing !== 'refused'),
    disclosed: inStates('delivered', 'acknowledged'),
    stopped: inStates('stopped'),
    pending: inStates('requested', 'decided', 'prepared'),
    declined: inStates('declined'),
    emergencies: (input.emergencies ?? [])
      .filter(({ emergency }) => !kept.has(emergency))
      .sort(newestFirst(({ declaredAt }) => declaredAt)),
    inspections: [...inspections].sort(newestFirst(({ from = '' }) => from)),
    names,
  };
}
