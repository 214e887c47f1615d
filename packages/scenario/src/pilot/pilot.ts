import { PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { Scenario } from '../scenario.js';
import { Words } from '../words.js';

const key = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/)
  .max(40);

/** An office that takes part in a pilot: when it begins, what is its own, and which parts of the story it goes through. */
const PilotOffice = z.strictObject({
  name: z.string().min(1).max(100).describe('The municipality; invented'),
  group: key.describe('The group to which it belongs'),
  begins: PlainDate.describe('The day on which it begins'),
  head: Scenario.shape.office.shape.head,
  values: z.record(key, z.unknown()).describe('What stands in the steps for `{key}`'),
  parts: z.array(key).min(1).max(20).describe('The parts that it goes through, in this order'),
});
export type PilotOffice = z.infer<typeof PilotOffice>;

/**
 * A pilot (pilotáž): several offices that go through the same story, each in its own way. Steps are written once, in parts; where
 * an office has a value of its own they say `{target}`, where a day counts from its beginning `{begins+12w}`.
 */
export const Pilot = z.strictObject({
  title: Words.describe('What the pilot is called'),
  about: Words.optional().describe('What it is about, in a sentence or two'),
  source: Words.optional().describe('Where it comes from'),
  groups: z.record(key, Words).describe('The groups by their key'),
  cast: Scenario.shape.cast,
  parts: z
    .record(key, z.array(z.record(z.string(), z.unknown())).min(1).max(300))
    .describe('Steps as in a case, with places to fill'),
  offices: z.array(PilotOffice).min(1).max(100),
});
export type Pilot = z.infer<typeof Pilot>;
