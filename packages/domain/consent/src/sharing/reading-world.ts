import { ask, dayOf, type FileState, instancesOf, type World } from '@koordinace/kernel';
import { agreementsWith, keptRecord, personStream, recordsByFiles } from '@koordinace/people';
import type { ConsentData } from '../consent-data.js';
import { emergenciesOf } from '../emergency/emergency-data.js';
import type { Grantor } from '../grantor.js';
import { internalRuleOf } from '../house/directive-lifecycle.js';
import { inspectionDuties } from '../house/inspection-lifecycle.js';
import { officeStream } from '../house/inspector-standing.js';
import { keptGrantor } from '../speaking.js';
import { statutoryDuties } from '../statutes/statutory-bases.js';
import { defaultNecessity } from './default-necessity.js';
import type { SharingRequest } from './request.js';
import type { Guardianship, SharingWorld } from './sharing-world.js';
import type { Statement } from './statement.js';

/** The consents of a person's file as an event log. */
function statementsOf(file: FileState): readonly Statement[] {
  return instancesOf<ConsentData>(file, 'consent').flatMap(({ id, data }): Statement[] => {
    const { stated, narrowed, endedAt } = data;
    if (stated === undefined) return [];
    const { as, guardians: _evidence, purposes, recipients, categories, ...said } = stated;
    const lists = {
      ...(purposes !== undefined && { purposes }),
      ...(recipients !== undefined && { recipients }),
      ...(categories !== undefined && { categories }),
    };
    const first: Statement =
      as === 'refused'
        ? { kind: 'refused', id, at: said.at, grantor: said.grantor, ...lists }
        : { kind: 'given', id, purposes: [], recipients: [], categories: [], ...said, ...lists };
    const end = as === 'refused' ? 'takenBack' : data.invalid === true ? 'invalidated' : 'withdrawn';
    return [
      first,
      ...narrowed.map((one): Statement => ({ kind: 'narrowed', of: id, ...one })),
      ...(endedAt === undefined ? [] : [{ kind: end, of: id, at: endedAt } as const]),
    ];
  });
}

/** The guardianships on which the statements of a file rest: what was found on the day of each of them. */
function guardianshipsOf(file: FileState): readonly Guardianship[] {
  return instancesOf<ConsentData>(file, 'consent').flatMap(({ data: { stated } }) => {
    if (stated === undefined) return [];
    const day = dayOf(stated.at);
    return stated.guardians.map((found) => ({ ...found, from: day, until: day }));
  });
}

/** A statement with whoever made it by the record that is kept of them. */
const byKeptRecords = (one: Statement, person: string, keptOf: (one: string) => string): Statement =>
  one.kind === 'given' || one.kind === 'refused'
    ? { ...one, grantor: keptGrantor(person, one.grantor as Grantor, keptOf) }
    : one;

/** The files of all records of the people (INT-6): what was said about one of them was said about the person. */
const filesOf = (person: string, world: World): readonly FileState[] =>
  recordsByFiles(person, world).map((one) => world.file(personStream(one)));

/** Whoever stated something for the person, or might have, by id. */
const speakersIn = (file: FileState): readonly string[] =>
  instancesOf<ConsentData>(file, 'consent').flatMap(({ data: { stated } }) => [
    ...(stated?.grantor.person === undefined ? [] : [stated.grantor.person]),
    ...(stated?.guardians ?? []).map(({ guardian }) => guardian),
  ]);

/** Whom a request is about and to whom it goes. */
type Concerned = Pick<SharingRequest, 'people' | 'recipient'>;

const agreementsAsked = ({ organisation }: SharingRequest['recipient']) =>
  ask(agreementsWith, organisation === undefined ? {} : { organisation });

/** The files to look at, as far as those at hand name them: all records of the people, and of who spoke for them. */
export function filesToLookAt({ people, recipient }: Concerned, world: World): readonly string[] {
  const records = people.flatMap((person) => recordsByFiles(person, world)).map(personStream);
  const speakers = records
    .filter((stream) => world.has(stream))
    .flatMap((stream) => speakersIn(world.file(stream)))
    .map(personStream);
  return [...new Set([officeStream, ...records, ...speakers, ...world.asked(agreementsAsked(recipient)).files()])];
}

/**
 * What the files of the people and of the office tell of the world, everybody by the record that is kept of them; and what
 * holds by law.
 */
export function readingWorld({ people, recipient }: Concerned, world: World): SharingWorld {
  const of = <T>(tell: (file: FileState, person: string) => readonly T[]) =>
    Object.fromEntries(
      people.map((person) => [person, filesOf(person, world).flatMap((file) => tell(file, person))] as const),
    );
  const keptOf = (one: string) => keptRecord(one, world);
  const office = world.file(officeStream);
  const speakers = people
    .flatMap((person) => filesOf(person, world).flatMap(speakersIn))
    .filter(
      (one) => !people.includes(one) && recordsByFiles(one, world).every((same) => world.has(personStream(same))),
    );
  return {
    // Also of whoever spoke for the people, under their own names: one's statements are about oneself alone (CON-21).
    statements: Object.fromEntries(
      [...people, ...speakers].map((person) => [
        person,
        filesOf(person, world).flatMap((file) => statementsOf(file).map((one) => byKeptRecords(one, person, keptOf))),
      ]),
    ),
    guardianships: of((file) => guardianshipsOf(file).map((one) => ({ ...one, guardian: keptOf(one.guardian) }))),
    necessity: defaultNecessity,
    duties: [...statutoryDuties, ...inspectionDuties(office)],
    emergencies: people.flatMap((person) => filesOf(person, world).flatMap((file) => emergenciesOf(file, person))),
    agreements: world.asked(agreementsAsked(recipient)).answer(),
    internalRule: internalRuleOf(office),
  };
}
