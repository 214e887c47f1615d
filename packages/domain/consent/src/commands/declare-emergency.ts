import { command, DataCategory, hoursLater, type Instant, present } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { Danger } from '../codes/danger.js';
import { Threatened } from '../codes/threat.js';
import { EmergencyDeclared } from '../emergency/emergency-facts.js';
import type { EmergencyId } from '../emergency/emergency-id.js';
import { longestEmergencyHours } from '../emergency/emergency-rules.js';
import { Note } from '../wording.js';
import { wholeDepartment } from './who.js';

/**
 * Declares an emergency (vyhlášení ohrožení, CON-6): the client's health, or somebody's life, is in danger, so what is
 * necessary may be shared at once and without consent. Somebody else reviews it afterwards.
 */
export const DeclareEmergency = command('DeclareEmergency', {
  fields: {
    person: PersonId.describe('Whose data have to be shared'),
    threatened: z.array(Threatened.schema).max(4).default([]).describe('Who is threatened'),
    danger: Danger.schema.optional().describe('By what'),
    threat: Note.optional().describe('What is happening, in words'),
    justification: Note.optional().describe('Why it cannot wait for consent, and why these data are necessary'),
    categories: z.array(DataCategory.schema).max(20).default([]).describe('Which data have to be shared; no others'),
    hours: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe(`For how many hours from now; ${longestEmergencyHours} at most`),
  },
  on: 'person',
  who: wholeDepartment,
  whoRule: 'CON-6',
  facts: [EmergencyDeclared],
  proposes: ({ person, threatened, danger, threat, justification, categories, hours }, act) => [
    EmergencyDeclared({
      person,
      emergency: act.newId('emergency') as EmergencyId,
      threatened,
      categories,
      described: threat !== undefined,
      justified: justification !== undefined,
      ...present({
        danger,
        threat,
        justification,
        until: hours === undefined ? undefined : hoursLater(act.at as Instant, hours),
      }),
    }),
  ],
});
