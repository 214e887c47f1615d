import { adds, type DataCategory, type Fact, present, recordFold } from '@koordinace/kernel';
import { EmergencyTold } from '../emergency/emergency-facts.js';
import type { DisclosureRecipient } from './disclosure-facts.js';
import {
  DisclosureAcknowledged,
  DisclosureDecided,
  DisclosureDeclined,
  DisclosureDelivered,
  DisclosurePrepared,
  DisclosureRequested,
  DisclosureStopped,
} from './disclosure-facts.js';
import { openIn, type Shared } from './shared.js';

/** A disclosure as people read it. */
export interface ReadableDisclosure {
  readonly disclosure: string;
  readonly state: 'requested' | 'decided' | 'prepared' | 'delivered' | 'acknowledged' | 'stopped' | 'declined';
  readonly requestedAt: string;
  readonly recordedBy: string;
  readonly recipient?: DisclosureRecipient & { readonly name?: string };
  readonly purpose?: string;
  readonly channel?: string;
  /** What was asked for, and what of it is open. */
  readonly categories?: readonly DataCategory[];
  readonly open?: readonly DataCategory[];
  /** Something that was asked for is left out. */
  readonly partial?: boolean;
  readonly shared?: Shared;
  readonly wording?: string;
  readonly content?: { readonly kind: string; readonly of: string };
  readonly bound?: string;
  readonly decidedAt?: string;
  readonly preparedAt?: string;
  readonly deliveredAt?: string;
  readonly acknowledgedAt?: string;
  readonly stoppedAt?: string;
  readonly stoppedBecause?: string;
}

/** The slice of a person's record that tells who received what (CON-12). */
export interface DisclosureRecord {
  readonly disclosures: readonly ReadableDisclosure[];
  /** Emergencies of which the client was told. */
  readonly told?: readonly string[];
}

const change = (record: DisclosureRecord, id: string | undefined, more: object): DisclosureRecord => ({
  ...record,
  disclosures: record.disclosures.map((one) => (one.disclosure === id ? Object.assign({}, one, more) : one)),
});

const outcomeOf = (record: DisclosureRecord, id: string | undefined, shared: Shared | undefined): object => {
  if (shared === undefined) return {};
  const asked = record.disclosures.find(({ disclosure }) => disclosure === id)?.categories ?? [];
  const open = openIn(shared);
  return { shared, open, partial: asked.some((category) => !open.includes(category)) };
};

const moved =
  (state: ReadableDisclosure['state'], when: keyof ReadableDisclosure) =>
  (record: DisclosureRecord, fact: Partial<Fact> & { disclosure?: string | undefined; shared?: Shared | undefined }) =>
    change(record, fact.disclosure, {
      state,
      [when]: fact.at,
      ...outcomeOf(record, fact.disclosure, fact.shared),
    });

const steps = [
  adds(DisclosureRequested, (record: DisclosureRecord, fact) => {
    const { disclosure = '', at, by, recipient, name, purpose, channel, categories, wording, content } = fact;
    const said = present({ purpose, channel, categories, wording, content });
    const to = recipient === undefined ? {} : { recipient: { ...recipient, ...present({ name }) } };
    const one = { disclosure, state: 'requested', requestedAt: at, recordedBy: by, ...to } as const;
    return { ...record, disclosures: [...record.disclosures, Object.assign({}, one, said) as ReadableDisclosure] };
  }),
  adds(DisclosureDecided, moved('decided', 'decidedAt')),
  adds(DisclosurePrepared, (record: DisclosureRecord, fact) =>
    change(moved('prepared', 'preparedAt')(record, fact), fact.disclosure, present({ channel: fact.channel })),
  ),
  adds(DisclosureDelivered, (record: DisclosureRecord, fact) =>
    change(moved('delivered', 'deliveredAt')(record, fact), fact.disclosure, present({ bound: fact.bound })),
  ),
  adds(DisclosureAcknowledged, moved('acknowledged', 'acknowledgedAt')),
  adds(DisclosureStopped, (record: DisclosureRecord, fact) =>
    change(record, fact.disclosure, {
      state: 'stopped',
      stoppedAt: fact.at,
      ...present({ stoppedBecause: fact.reason }),
    }),
  ),
  adds(DisclosureDeclined, moved('declined', 'stoppedAt')),
];

/** Who asked for what and who got it, for those whose work the file is (CON-12, CON-20). */
export const disclosureRecord = recordFold<DisclosureRecord>({
  stream: 'person',
  start: { disclosures: [] },
  whole: ['caseManager', 'socialWorker'],
  steps,
});

/** The emergencies on which a disclosure rests. */
export const restsOnEmergency = ({ shared }: ReadableDisclosure): readonly string[] =>
  (shared?.categories ?? []).flatMap(({ basis }) => (basis?.kind === 'emergency' ? basis.ids : []));

/**
 * The same for the client and whoever guards them (CON-12). What rests on an emergency shows once the client was told of it:
 * before, it could endanger somebody (CON-6).
 */
export const clientDisclosureRecord = recordFold<DisclosureRecord>({
  stream: 'person',
  start: { disclosures: [], told: [] },
  whole: ['client', 'guardian'],
  shared: false,
  steps: [
    ...steps,
    adds(EmergencyTold, (record: DisclosureRecord, { emergency }) => ({
      ...record,
      told: [...(record.told ?? []), ...(emergency === undefined ? [] : [emergency])],
    })),
  ],
  finish: ({ disclosures, told = [] }: DisclosureRecord) => ({
    disclosures: disclosures.filter((one) => restsOnEmergency(one).every((id) => told.includes(id))),
  }),
});
