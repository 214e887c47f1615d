import { ask, kindOf } from '@koordinace/kernel';
import { type GuardianshipAnswer, guardiansOf, keptRecords, type PersonId } from '@koordinace/people';
import { z } from 'zod';
import { GrantorKind } from './codes/grantor-kind.js';
import type { Grantor } from './grantor.js';
import { coversSharing, foundGuardianships } from './guardianship.js';

/**
 * Whose mouth a statement comes from (kdo projev zaznamenal, CON-17): a worker records what somebody said; somebody
 * says it with their own account; or with their own account, in the name of somebody else.
 */
export const SaidBy = z.enum(['worker', 'themselves', 'somebodyElse']);
export type SaidBy = z.infer<typeof SaidBy>;

interface Speaking {
  readonly person: PersonId;
  /** Who decides, as it was entered; left out, whoever's account it is, and for a worker the client. */
  readonly grantor?: Grantor | undefined;
}

interface Heard {
  readonly by: string;
  readonly world: {
    readonly guardians: readonly GuardianshipAnswer[];
    readonly kept: Readonly<Record<string, string>>;
  };
}

const isPersons = (account: string): boolean => kindOf(account) === 'person';

/** What has to be asked about whoever decides: who guards the person today, and which ids are one and the same person. */
export const askWhoSpeaks = ({ person, grantor }: Speaking, by: string, more: readonly string[] = []) => ({
  guardians: ask(guardiansOf, { person }),
  kept: ask(keptRecords, {
    people: [person, ...[grantor?.person ?? [], more, isPersons(by) ? by : []].flat()],
  }),
});

/** Who decides, by the records that are kept: the client goes without an id, everybody else by the kept one. */
export function keptGrantor(person: string, grantor: Grantor, keptOf: (person: string) => string): Grantor {
  if (grantor.person === undefined) return grantor;
  const record = keptOf(grantor.person) as PersonId;
  return grantor.kind === 'client' && record === keptOf(person)
    ? { kind: 'client' }
    : { kind: grantor.kind, person: record };
}

/** Who says it, as evidence for a fact (CON-17). A person's own account can speak for that person alone. */
export function whoSpeaks({ person, grantor }: Speaking, { by, world: { guardians, kept } }: Heard) {
  const keptOf = (one: string) => kept[one] ?? one;
  const own = isPersons(by) ? keptOf(by) : undefined;
  const isClient = own === keptOf(person);
  const guarding = guardians.filter(({ guardian, kind }) => guardian === own && GrantorKind.has(kind));
  const asGuardian = guarding.find(coversSharing) ?? guarding[0];
  const unsaid = (): Grantor =>
    asGuardian === undefined || isClient
      ? { kind: 'client' }
      : { kind: asGuardian.kind as GrantorKind, person: asGuardian.guardian };
  const who = grantor === undefined ? unsaid() : keptGrantor(person, grantor, keptOf);
  const isOwn = who.kind === 'client' ? isClient : who.person === own;
  const saidBy: SaidBy = own === undefined ? 'worker' : isOwn ? 'themselves' : 'somebodyElse';
  return { grantor: who, saidBy, guardians: foundGuardianships(guardians) };
}
