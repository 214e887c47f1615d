import { dayOf } from '@koordinace/kernel';

/** The day of something that is recorded by the day or by the moment. */
export const dayOfRecord = (when: string): string => (when.includes('T') ? dayOf(when) : when);
