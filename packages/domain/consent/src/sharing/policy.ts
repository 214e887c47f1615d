import {
  DataCategory,
  dayOf,
  type FileState,
  idOfStream,
  instancesOf,
  type ReadingAnswer,
  type ReadingRequest,
  type SharingPolicy,
  streamOf,
  type World,
} from '@koordinace/kernel';
import { RecipientRole } from '../codes/recipient-role.js';
import type { ConsentData } from '../consent-data.js';
import { decideSharing } from './decide-sharing.js';
import { defaultNecessity } from './default-necessity.js';
import type { SharingRequest } from './request.js';
import type { Guardianship, SharingWorld } from './sharing-world.js';
import type { Statement } from './statement.js';

/** The consents of a person's file as an event log. */
export function statementsOf(file: FileState): readonly Statement[] {
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
    const end = as === 'refused' ? 'takenBack' : 'withdrawn';
    return [
      first,
      ...narrowed.map((one): Statement => ({ kind: 'narrowed', of: id, ...one })),
      ...(endedAt === undefined ? [] : [{ kind: end, of: id, at: endedAt } as const]),
    ];
  });
}

/** The guardianships on which the statements of a file rest: what was found on the day of each of them. */
export function guardianshipsOf(file: FileState): readonly Guardianship[] {
  return instancesOf<ConsentData>(file, 'consent').flatMap(({ data: { stated } }) => {
    if (stated === undefined) return [];
    const day = dayOf(stated.at);
    return stated.guardians.map((found) => ({ ...found, from: day, until: day }));
  });
}

/** The request of somebody who wants to read a record, as a request to share with them. */
export function readingAsSharing(
  { people, reader, roles, purpose, categories }: ReadingRequest,
  at: string,
): SharingRequest {
  return {
    people,
    asker: reader,
    // Roles such as `anyone` say nothing about what somebody receives information for.
    recipient: { professional: reader, roles: roles.filter((role) => RecipientRole.has(role)) },
    purpose,
    items: categories.map((category) => ({ id: category, category })),
    channel: 'reading',
    at,
  };
}

const fileOf = (person: string): string => streamOf('person', person);

/** What the people's files tell of the world. */
export function readingWorld(people: readonly string[], world: World): SharingWorld {
  const files = people.map((person) => world.file(fileOf(person)));
  return {
    statements: Object.fromEntries(files.map((file) => [idOfStream(file.stream), statementsOf(file)])),
    guardianships: Object.fromEntries(files.map((file) => [idOfStream(file.stream), guardianshipsOf(file)])),
    necessity: defaultNecessity,
  };
}

/** Ways to change what the policy decides on; the breakers of the tests use them. */
export interface PolicyChange {
  request?(request: SharingRequest): SharingRequest;
  world?(world: SharingWorld): SharingWorld;
  answer?(answer: ReadingAnswer, request: SharingRequest): ReadingAnswer;
}

/** The policy that answers requests to read by `decideSharing`. */
export function readingPolicy(change: PolicyChange = {}): SharingPolicy {
  return {
    files: ({ people }) => people.map(fileOf),
    decide(reading, world) {
      const asked = readingAsSharing(reading, world.at);
      const request = change.request?.(asked) ?? asked;
      const seen = readingWorld(reading.people, world);
      const { decisions, explanation } = decideSharing(request, change.world?.(seen) ?? seen);
      const open: Record<string, DataCategory[]> = Object.fromEntries(reading.people.map((person) => [person, []]));
      for (const { outcome, person, category } of decisions) {
        if (outcome === 'permitted' && DataCategory.has(category)) open[person]?.push(category);
      }
      const closed = new Set(
        decisions.filter((one) => one.outcome === 'refused').map((one) => `${one.person}|${one.item}`),
      );
      const because = new Map<string, ReadingAnswer['because'][number]>();
      for (const { person, item, rule, needs, params } of explanation) {
        if (person !== '' && !closed.has(`${person}|${item}`)) continue;
        because.set(`${rule}.${needs}`, { rule, needs, ...(params !== undefined && { params }) });
      }
      const answer: ReadingAnswer = { open, because: [...because.values()] };
      return change.answer?.(answer, asked) ?? answer;
    },
  };
}
