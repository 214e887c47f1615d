import type { ReadableConsent } from '@koordinace/consent';
import { Purpose } from '@koordinace/consent';
import { DataCategory, type PlainDate } from '@koordinace/kernel';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { ownNamespace, type RecordAbout, toConsentReceipt, toConsentRecord } from '../src/index.js';

const dpv = 'https://w3id.org/dpv#';
const dct = 'http://purl.org/dc/terms/';
const about: RecordAbout = {
  controller: { id: 'https://vzorov.example/', name: 'Městský úřad Vzorov' },
  subject: 'K-7F3Q2MX',
  record: 'R-2222222',
  on: '2026-03-10',
  withdrawnAt: 'mailto:socialni@vzorov.example',
  keptFor: 'P10Y',
};
const given: ReadableConsent = {
  consent: 'consent-1',
  state: 'narrowed',
  statedAt: '2026-03-01T08:00:00.000Z',
  recordedBy: 'novotna',
  grantor: { kind: 'guardian', person: 'person-9x' as never },
  purposes: ['healthCare', 'housing'],
  recipients: [{ role: 'physician' }, { organisation: 'poliklinika-vzorna' as never }],
  categories: ['health', 'contact'],
  from: '2026-03-01' as PlainDate,
  until: '2026-12-31' as PlainDate,
  notice: { version: '2026-1', lang: 'cs' },
  form: 'written',
  narrowed: [{ at: '2026-03-05T08:00:00.000Z', purposes: ['housing'] }],
};

/** Nothing is fetched: a context that had to be loaded would fail the test. */
const offline = () => Promise.reject(new Error('nothing may be loaded'));
// oxlint-disable-next-line typescript/no-explicit-any -- expanded JSON-LD has no type of its own
type Expanded = Record<string, any>;
async function expand(document: object): Promise<Expanded> {
  const options = { documentLoader: offline, safe: true };
  const expanded: unknown = await jsonld.expand(document as never, options as never);
  return (expanded as Expanded[])[0] ?? {};
}
const iris = (value: unknown): string[] =>
  JSON.stringify(value)
    .match(/(?:https?|urn|mailto):[^"\\]+/g)
    ?.map((one) => one) ?? [];

describe('a record', () => {
  it('[CON-1] [CON-19] expands offline, in the terms of the guide for ISO/IEC TS 27560', async () => {
    const record = await expand(toConsentRecord(given, about));
    expect(record['@type']).toEqual([`${dpv}ConsentRecord`]);
    expect(record[`${dct}conformsTo`]).toEqual([{ '@id': 'https://w3id.org/dpv/schema/dpv-27560#record' }]);
    expect(record[`${dct}identifier`]).toEqual([{ '@value': 'R-2222222' }]);
    expect(record[`${dpv}hasDataSubject`][0][`${dct}identifier`]).toEqual([{ '@value': 'K-7F3Q2MX' }]);
    expect(record[`${dpv}hasNotice`][0]).toMatchObject({ '@type': [`${dpv}ConsentNotice`] });
    const [process, ...others] = record[`${dpv}hasProcess`];
    expect(others).toEqual([]);
    expect(process[`${dpv}hasPurpose`][0]).toEqual({
      '@id': `${ownNamespace}purpose-healthCare`,
      '@type': [`${dpv}Purpose`],
      'http://www.w3.org/2004/02/skos/core#broader': [
        { '@id': 'https://w3id.org/dpv/sector/health#HealthcareManagement' },
      ],
    });
    expect(process[`${dpv}hasPersonalData`][0]).toEqual({
      '@type': ['https://w3id.org/dpv/pd#Health', `${ownNamespace}category-health`],
      [`${dpv}hasNecessity`]: [{ '@id': `${dpv}Required` }],
    });
    expect(process[`${dpv}hasRecipient`][0][`${ownNamespace}role`]).toEqual([
      { '@id': `${ownNamespace}role-physician` },
    ]);
    expect(process[`${dpv}hasLegalBasis`]).toEqual([{ '@id': `${dpv}ExplicitlyExpressedConsent` }]);
  });

  it('[CON-3] [CON-17] tells what happened to the consent, when and by whom', async () => {
    const whole = { ...given, state: 'withdrawn', endedAt: '2026-03-09T08:00:00.000Z' } as const;
    const { [`${dpv}hasConsentStatus`]: all } = await expand(toConsentRecord(whole, about));
    expect(all.map((one: Expanded) => one['@type'][0])).toEqual([
      `${dpv}ConsentGiven`,
      `${ownNamespace}ConsentNarrowed`,
      `${dpv}ConsentWithdrawn`,
    ]);
    expect(all[0][`${dpv}isIndicatedBy`]).toEqual([{ '@id': `${dpv}GuardianOfDataSubject` }]);
    expect(all[0][`${dpv}isIndicatedAtTime`]).toEqual([
      { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': '2026-03-01T08:00:00.000Z' },
    ]);
    expect(all[1][`${ownNamespace}purpose`]).toEqual([{ '@id': `${ownNamespace}purpose-housing` }]);
  });

  it('[CON-19] says that a consent expired, on the day after', async () => {
    const last = async (on: string) =>
      (await expand(toConsentRecord(given, { ...about, on })))[`${dpv}hasConsentStatus`].at(-1)['@type'][0];
    expect(await last('2026-12-31')).toBe(`${ownNamespace}ConsentNarrowed`);
    expect(await last('2027-01-01')).toBe(`${dpv}ConsentExpired`);
  });

  it('[CON-2] a refusal of everything has no legal basis and means all', async () => {
    const refused: ReadableConsent = {
      consent: 'consent-2',
      state: 'refused',
      statedAt: '2026-03-01T08:00:00.000Z',
      recordedBy: 'novotna',
      reason: 'nechci, aby to věděla sestra',
      narrowed: [],
    };
    const record = await expand(toConsentRecord(refused, about));
    const [process] = record[`${dpv}hasProcess`];
    expect(process[`${dpv}hasPurpose`]).toEqual([{ '@id': `${dpv}Purpose` }]);
    expect(process[`${dpv}hasPersonalData`]).toEqual([{ '@id': `${dpv}PersonalData` }]);
    expect(process[`${dpv}hasLegalBasis`]).toBeUndefined();
    expect(record[`${dpv}hasConsentStatus`][0]['@type']).toEqual([`${dpv}ConsentRefused`]);
    expect(JSON.stringify(record)).not.toContain('sestra');
  });

  it('[CON-1] one that was only asked for, or recorded wrongly, has no legal basis', async () => {
    for (const [state, type] of [
      ['asked', 'ConsentRequested'],
      ['invalid', 'ConsentInvalidated'],
    ] as const) {
      const one = {
        ...given,
        state,
        narrowed: [],
        ...(state === 'invalid' && { endedAt: '2026-03-04T08:00:00.000Z' }),
      };
      const record = await expand(toConsentRecord(one, about));
      expect(record[`${dpv}hasConsentStatus`].at(-1)['@type']).toEqual([`${dpv}${type}`]);
      expect(record[`${dpv}hasProcess`][0][`${dpv}hasLegalBasis`]).toBeUndefined();
    }
  });

  it('[CON-12] names neither the person nor ids of the office’s own files', () => {
    expect(JSON.stringify(toConsentRecord(given, about))).not.toMatch(/person-|consent-1|novotna/);
  });

  it('[CON-4] every purpose and category has its terms, and only IRIs that mean something', async () => {
    const all = { ...given, purposes: Purpose.codes, categories: DataCategory.codes, narrowed: [] };
    const record = await expand(toConsentRecord(all, about));
    expect(record[`${dpv}hasProcess`]).toHaveLength(Purpose.codes.length);
    const known =
      /^(https:\/\/w3id\.org\/dpv|http:\/\/purl\.org\/dc\/terms\/|http:\/\/www\.w3\.org\/|https:\/\/koordinace\.example\/ns#|https:\/\/vzorov\.example\/|urn:koordinace:|mailto:)/;
    expect(iris(record).filter((one) => !known.test(one))).toEqual([]);
    // A prefix that the context lacks would stay as it is.
    expect(JSON.stringify(record)).not.toMatch(
      /"(?:dpv|pd|dct|koord|public|health|finance|loc|eu-gdpr|skos|schema|rdf|xsd):/,
    );
  });
});

describe('a receipt', () => {
  it('[CON-12] is a copy of the records with its issuer and day', async () => {
    const { record: _, ...rest } = about;
    const receipt = await expand(toConsentReceipt('receipt-1', [{ consent: given, record: 'R-2222222' }], rest));
    expect(receipt['@type']).toEqual([`${dpv}ConsentReceipt`]);
    expect(receipt[`${dct}conformsTo`]).toEqual([{ '@id': 'https://w3id.org/dpv/schema/dpv-27560#receipt-record' }]);
    expect(receipt[`${dct}publisher`]).toEqual([{ '@id': 'https://vzorov.example/' }]);
    expect(receipt[`${dpv}hasRecordOfActivity`]).toEqual([await expand(toConsentRecord(given, about))]);
  });
});
