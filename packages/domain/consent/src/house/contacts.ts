import { z } from 'zod';
import { Line } from '../wording.js';

/** How the office is reached (kontakty úřadu); no person's data. */
export const Contacts = z.strictObject({
  office: Line.describe('The name of the office and its department'),
  address: Line.optional().describe('The address'),
  phone: Line.optional().describe('The telephone'),
  email: Line.optional().describe('The e-mail address'),
  dataBox: Line.optional().describe('The id of the data box'),
});
export type Contacts = z.infer<typeof Contacts>;
