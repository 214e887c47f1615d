import { decidesIn, type GuardianshipAnswer, PersonId } from '@koordinace/people';
import { z } from 'zod';
import { GrantorKind } from './codes/grantor-kind.js';
import type { Grantor } from './grantor.js';

/** A guardianship as it was found when somebody consented; it stays in the fact as what the fact rests on. */
export const GuardianshipFound = z.strictObject({
  guardian: PersonId,
  kind: z.string().max(40),
  scope: z.array(z.string().max(60)).max(40),
});
export type GuardianshipFound = z.infer<typeof GuardianshipFound>;

/** What people answers, as evidence for a fact. */
export const foundGuardianships = (answers: readonly GuardianshipAnswer[]): GuardianshipFound[] =>
  answers.map(({ guardian, kind, scope }) => ({ guardian, kind, scope: [...scope] }));

interface Guarding {
  readonly guardian: string;
  readonly kind: string;
  readonly scope: readonly string[];
}

/** Does a guardianship cover sharing information? A supporter's never does. */
export const coversSharing = ({ kind, scope }: Guarding): boolean => decidesIn({ kind, scope }, 'sharingInformation');

/** What stands in the way of a grantor, as a code of CON-17. */
export type AuthorityNeed = 'guardian' | 'named' | 'standing' | 'scope' | 'sameClient';

/**
 * May the grantor consent for the person (CON-17)? The client alone, where no guardianship covers it; a guardian
 * within the scope.
 *
 * @example authorityNeed('person-1', { kind: 'client' }, []); // undefined: nothing stands in the way
 */
export function authorityNeed(
  person: string,
  grantor: GrantorLike,
  found: readonly Guarding[],
): AuthorityNeed | undefined {
  if (grantor.kind === 'client') {
    if (grantor.person !== undefined && grantor.person !== person) return 'sameClient';
    return found.some(coversSharing) ? 'guardian' : undefined;
  }
  if (!GrantorKind.has(grantor.kind)) return 'standing';
  if (grantor.person === undefined) return 'named';
  const own = found.filter(({ guardian, kind }) => guardian === grantor.person && kind === grantor.kind);
  if (own.length === 0) return 'standing';
  return own.some(coversSharing) ? undefined : 'scope';
}

/** A grantor as a statement names one; the kind may be an unknown code. */
export type GrantorLike = { readonly kind: string; readonly person?: string | undefined } | Grantor;
