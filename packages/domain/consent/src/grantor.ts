import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { GrantorKind } from './codes/grantor-kind.js';

/**
 * Who gives, refuses or takes back (CON-17). The client needs no person; everybody else is named.
 *
 * @example { kind: 'guardian', person: 'person-9x' }
 */
export const Grantor = z.strictObject({
  kind: GrantorKind.schema.describe('In which standing they decide: the client, a guardian, a parent, …'),
  person: PersonId.optional().describe('Who it is; left out for the client'),
});
export type Grantor = z.infer<typeof Grantor>;

/** A grantor as text, the same for the same one; the client is named by kind alone, or by kind and id. */
export const grantorKey = ({
  kind,
  person,
}: {
  readonly kind: string;
  readonly person?: string | undefined;
}): string => (kind === 'client' ? kind : `${kind}:${person ?? ''}`);
