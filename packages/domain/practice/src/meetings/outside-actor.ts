import { RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { Line, OrganisationCode } from './wording.js';

/** An outside actor at a meeting (aktér mimo úřad; MTG-1): by organisation and role, never by the name of a person. */
export const OutsideActor = z.strictObject({
  organisation: Line.describe('The name of the organisation.'),
  role: RecipientRole.schema.describe('In which role it takes part.'),
  code: OrganisationCode.describe('The code of the organisation, as consents name it.').optional(),
});
export type OutsideActor = z.infer<typeof OutsideActor>;
