import { AccountId, fact } from '@koordinace/kernel';
import { z } from 'zod';
import { ImplementationId } from '../plan/ids.js';
import { Line } from '../wording.js';
import { SwotId } from './swot-id.js';

/** The four fields of the analysis (pole SWOT analýzy). */
export const swotFields = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type SwotField = (typeof swotFields)[number];

const Points = z.array(Line).max(30);

/** A SWOT analysis was made (SWOT analýza, CHK-4), by whom, and whether they are independent of the office. */
export const SwotRecorded = fact('SwotRecorded', {
  swot: SwotId,
  of: ImplementationId.optional(),
  final: z.boolean(),
  author: AccountId.optional(),
  organisation: Line.optional(),
  independent: z.boolean(),
  strengths: Points,
  weaknesses: Points,
  opportunities: Points,
  threats: Points,
});
