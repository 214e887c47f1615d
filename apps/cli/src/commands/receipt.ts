import type { HouseRecord, ReadableConsent } from '@koordinace/consent';
import { pseudonymCode } from '@koordinace/consent';
import { type RecordAbout, toConsentReceipt, toConsentRecord } from '@koordinace/consent-records';
import { toFhirConsent } from '@koordinace/fhir';
import { dayOf, toInstant } from '@koordinace/kernel';
import type { Command } from 'commander';
import type { Desk } from 'koordinace';
import { CliError } from '../cli-error.js';
import { leaf } from '../leaf.js';
import { type ReadingOptions, readingShape, showing } from '../reading.js';
import type { Session } from '../session.js';
import type { SharingRead } from '../sharing/view-of.js';

interface Options extends ReadingOptions {
  readonly consent?: string;
  readonly format?: string;
  readonly keptFor?: string;
}

const formats = ['jsonld', 'fhir'] as const;
const duration = /^P(\d+Y)?(\d+M)?(\d+D)?$/;

/**
 * `receipt PERSON` gives the person's consents as a receipt of ISO/IEC TS 27560 in JSON-LD, `--consent` the record of one;
 * `--format fhir` as FHIR R4 Consent resources (CON-12). Never more than is open to the reader.
 */
export function addReceipt(program: Command, session: Session): void {
  const shape = {
    takes: [{ place: 'person', text: 'person' }],
    options: [
      { flag: '--consent', text: 'oneConsent', place: 'mark' },
      { flag: '--format', text: 'receiptFormat', place: 'format' },
      { flag: '--kept-for', text: 'keptFor', place: 'text' },
      ...readingShape.options,
    ],
  } as const;
  leaf<Options>(
    program,
    session,
    'receipt',
    shape,
    showing<Options>(session, async ({ reading, id, desk }, given) => {
      const { consent, format = 'jsonld', keptFor } = given;
      if (!formats.some((one) => one === format))
        throw new CliError('format-unknown', { format, formats: [...formats] });
      const all = (reading.record as SharingRead).consents ?? [];
      const chosen = consent === undefined ? all : all.filter((one) => one.consent === consent);
      if (chosen.length === 0) throw new CliError('consent-unknown');
      const told =
        format === 'fhir'
          ? chosen.map((one) => toFhirConsent(one, { person: id }))
          : await inJsonLd(session, desk, id, chosen, { keptFor, one: consent !== undefined });
      session.io.out(`${JSON.stringify(told, null, 2)}\n`);
    }),
  );
}

async function inJsonLd(
  { io }: Session,
  desk: Desk,
  person: string,
  consents: readonly ReadableConsent[],
  { keptFor = '', one }: { readonly keptFor: string | undefined; readonly one: boolean },
): Promise<unknown> {
  if (keptFor === 'P' || !duration.test(keptFor)) throw new CliError('kept-for-missing');
  const house = await desk.read('office');
  const { contacts } = (house.outcome === 'read' ? house.record : {}) as Partial<HouseRecord>;
  if (contacts === undefined) throw new CliError('contacts-missing');
  const code = (what: string) => pseudonymCode(desk.pseudonymToken(`receipt|${what}`));
  const about: Omit<RecordAbout, 'record'> = {
    controller: { id: `urn:koordinace:office:${encodeURIComponent(contacts.office)}`, name: contacts.office },
    subject: code(person),
    on: dayOf(toInstant(io.clock.now())),
    withdrawnAt: contacts.email === undefined ? `tel:${contacts.phone ?? ''}` : `mailto:${contacts.email}`,
    keptFor,
  };
  const [first] = consents;
  if (one && first !== undefined) return toConsentRecord(first, { ...about, record: code(first.consent) });
  const entries = consents.map((consent) => ({ consent, record: code(consent.consent) }));
  return toConsentReceipt(code(`${person}|${about.on}`), entries, about);
}
