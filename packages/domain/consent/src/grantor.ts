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
