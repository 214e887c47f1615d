import { z } from 'zod';
import { Step } from './step.js';
import { Words } from './words.js';

/** Somebody who appears in the case, as the story calls them. */
const Player = z.strictObject({
  name: z.string().min(1).max(200).describe('First name and surname; invented'),
  role: Words.optional().describe('What they are, in the right gender: sociální pracovnice'),
});

/**
 * A case written down (scénář): who does what when, with which data, and what is expected.
 *
 * @example
 * title: Marie si řekne o pomoc
 * office: { head: { id: dvorakova, name: Jana Dvořáková } }
 * steps:
 *   - at: 2026-03-02 09:00
 *     as: dvorakova
 *     do: AppointWorker
 *     with: { worker: novotna, post: socialWorker, qualified: true }
 *     expect: { accepted: { warned: [STF-3] } }
 */
export const Scenario = z
  .strictObject({
    title: Words.describe('What the case is called'),
    about: Words.optional().describe('What it is about, in a sentence or two'),
    source: Words.optional().describe('Where it comes from: a chapter of the manual'),
    office: z
      .strictObject({
        head: z
          .strictObject({
            id: z
              .string()
              .regex(/^[a-z0-9][a-z0-9.-]*$/)
              .max(64)
              .describe('The account, `dvorakova`'),
            name: z.string().min(1).max(200).describe('First name and surname; invented'),
          })
          .describe('The head of the social department, who appoints everybody else'),
      })
      .describe('The office in which it takes place; it begins empty'),
    cast: z
      .record(z.string().max(64), Player)
      .optional()
      .describe('By account, or by the name given to a person (`marie`): how the story calls those who appear'),
    steps: z.array(Step).min(1).max(2000).describe('What happens, in order of time'),
  })
  .describe('A case written down: who does what when, and what is expected');
export type Scenario = z.infer<typeof Scenario>;
