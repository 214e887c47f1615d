import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of one run of the checklist (vyplnění kontrolního seznamu): `checklist-7f3k`. */
export const ChecklistId = id('checklist');
export type ChecklistId = z.infer<typeof ChecklistId>;
