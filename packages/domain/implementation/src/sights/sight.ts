import { z } from 'zod';

const ParamValue = z.union([z.string().max(60), z.number(), z.boolean(), z.array(z.string().max(60)).max(40)]);

/** One thing that was seen in the data, as a fact keeps it (co systém viděl): a code, with numbers, days or codes. */
export const SeenSight = z.strictObject({
  code: z.string().max(40),
  params: z.record(z.string().max(40), ParamValue).optional(),
});
export type SeenSight = z.infer<typeof SeenSight>;
