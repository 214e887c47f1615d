import { z } from 'zod';

/** Likelihood or impact of a risk (pravděpodobnost, dopad): from 1, hardly any, to 5, very high. */
export const Rating = z.int().min(1).max(5);
