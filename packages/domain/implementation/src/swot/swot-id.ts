import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a SWOT analysis (SWOT analýza). */
export const SwotId = id('swot');
export type SwotId = z.infer<typeof SwotId>;
