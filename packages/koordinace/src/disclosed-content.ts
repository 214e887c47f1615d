import { type CaseRecord, openedRecord, renderMinutes } from '@koordinace/casework';
import { pseudonymise, type ReadableDisclosure } from '@koordinace/consent';
import type { Because, DataCategory } from '@koordinace/kernel';
import type { Desk } from '@koordinace/office';
import type { PersonRecord } from '@koordinace/people';
import { knownNames } from './disclosed-names.js';

/** What is in a package for one recipient: a file, and of its record what may be shared with them. */
export interface DisclosedPart {
  readonly file: string;
  readonly record: object;
}

/** What goes out with a disclosure; names are replaced where the directive says so (CON-9). */
export type DisclosedContent =
  | {
      readonly outcome: 'ready';
      readonly disclosure: ReadableDisclosure;
      readonly parts: readonly DisclosedPart[];
      /** How the client is called in it: by name, or by what stands for the name (CON-9). */
      readonly about: string;
      /** Something that was asked for is not in it. */
      readonly partial: boolean;
    }
  | { readonly outcome: 'refused'; readonly because: readonly Because[] }
  /** There is no such disclosure, it is not prepared (or no longer), or nothing is recorded of what is open. */
  | { readonly outcome: 'notReady'; readonly why: 'unknown' | 'notPrepared' | 'nothingRecorded' };

/** What the record tells of sharing itself is nobody else's business. */
const ownBookkeeping: readonly string[] = [
  'consents',
  'disclosures',
  'emergencies',
  'received',
  'duplicates',
  'mergedInto',
];

const shareable = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !ownBookkeeping.includes(key)));

const notReady = (why: Extract<DisclosedContent, { outcome: 'notReady' }>['why']): DisclosedContent => ({
  outcome: 'notReady',
  why,
});

type PersonRead = Partial<PersonRecord> & { readonly disclosures?: readonly ReadableDisclosure[] };

/**
 * The own rendering that one recipient gets (vlastní podoba pro příjemce; CON-4, CON-9, CON-10): the records of the person and
 * of the cases, read by whoever prepares it and within what the disclosure opens. It can be had once it is prepared, and no more
 * once it is stopped.
 *
 * @example
 * const content = await disclosedContent(office.as('novotna'), person, disclosure);
 * if (content.outcome === 'ready') console.log(content.parts.map(({ file }) => file));
 */
export async function disclosedContent(desk: Desk, person: string, id: string): Promise<DisclosedContent> {
  const whole = await desk.read(person);
  if (whole.outcome !== 'read') return whole;
  const read = whole.record as PersonRead;
  const disclosure = read.disclosures?.find((one) => one.disclosure === id);
  if (disclosure === undefined) return notReady('unknown');
  if (disclosure.state !== 'prepared') return notReady('notPrepared');
  const names = await knownNames(desk, person, read, disclosure);
  // Beside names, what is known of the family stays out where the family is to be replaced (CON-9).
  const veiled = disclosure.shared?.obligations.some(({ obligation }) => obligation === 'pseudonymiseFamily') === true;
  const open = (disclosure.open ?? []).filter((category) => !(veiled && category === 'family'));
  const cases = (await desk.list('cases')).filter(({ data }) => data['client'] === person).map(({ key }) => key);
  const parts =
    disclosure.content === undefined
      ? await recordsWithin(desk, [person, ...cases], { [person]: open })
      : await minutesOf(desk, cases, disclosure.content.of);
  if (parts.length === 0) return notReady('nothingRecorded');
  const partial = disclosure.partial === true || open.length < (disclosure.open ?? []).length;
  return {
    outcome: 'ready',
    disclosure,
    about: pseudonymise(read.name ?? person, names),
    parts: parts.map(({ file, record }) => ({ file, record: pseudonymise(record, names) })),
    partial,
  };
}

async function recordsWithin(
  desk: Desk,
  files: readonly string[],
  within: Readonly<Record<string, readonly DataCategory[]>>,
): Promise<readonly DisclosedPart[]> {
  const parts: DisclosedPart[] = [];
  for (const file of files) {
    const reading = await desk.read(file, { within });
    if (reading.outcome === 'read') parts.push({ file, record: shareable(reading.record) });
  }
  return parts;
}

/** The minutes of the conference in which somebody took part, as they get them (CNF-5). */
async function minutesOf(desk: Desk, cases: readonly string[], participant: string): Promise<readonly DisclosedPart[]> {
  for (const file of cases) {
    const reading = await desk.read(file);
    if (reading.outcome !== 'read') continue;
    for (const conference of openedRecord(reading.record as Partial<CaseRecord>).conferences) {
      const minutes = renderMinutes(conference, participant);
      if (minutes !== undefined) return [{ file, record: { minutes } }];
    }
  }
  return [];
}
