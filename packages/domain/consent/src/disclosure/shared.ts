import { DataCategory } from '@koordinace/kernel';
import type { SharingAnswer } from '@koordinace/people';
import { z } from 'zod';
import { Obligation } from '../codes/obligation.js';
import { PseudonymForm } from '../codes/pseudonym-form.js';

/** What a reason's sentence names: ids, days, citations. */
const ReasonParams = z.record(
  z.string().max(40),
  z.union([z.string().max(200), z.number(), z.array(z.string().max(200)).max(100)]),
);

/** One category of a decision, as it stays on record: open or not, on what basis, dropped by which limit. */
const SharedCategory = z.strictObject({
  category: DataCategory.schema,
  open: z.boolean(),
  basis: z
    .strictObject({
      kind: z.enum(['consent', 'duty', 'emergency']),
      ids: z.array(z.string().max(80)).max(50),
      citation: z.string().max(200).optional(),
    })
    .optional(),
  droppedBy: z.enum(['asked', 'basis', 'necessity', 'agreement']).optional(),
});

/** A decision about sharing as evidence of a fact (rozhodnutí o sdílení, CON-18): codes, ids and citations only. */
export const Shared = z.strictObject({
  categories: z.array(SharedCategory).max(20),
  obligations: z
    .array(z.strictObject({ obligation: Obligation.schema, form: PseudonymForm.schema.optional() }))
    .max(10),
  because: z
    .array(z.strictObject({ rule: z.string().max(10), needs: z.string().max(80), params: ReasonParams.optional() }))
    .max(40),
});
export type Shared = z.infer<typeof Shared>;

/** What consent answers, as evidence. */
export const sharedOf = ({ decided, obligations, because }: SharingAnswer): Shared => ({
  categories: decided.flatMap(({ category, outcome, basis, droppedBy }) =>
    DataCategory.has(category)
      ? [
          {
            category,
            open: outcome === 'permitted',
            ...(basis !== undefined && {
              basis: {
                kind: basis.kind as 'consent',
                ids: [...basis.ids],
                ...(basis.citation !== undefined && { citation: basis.citation }),
              },
            }),
            ...(droppedBy !== undefined && { droppedBy: droppedBy as 'basis' }),
          },
        ]
      : [],
  ),
  obligations: obligations.map(({ obligation, form }) => ({
    obligation: obligation as Obligation,
    ...(form !== undefined && { form: form as PseudonymForm }),
  })),
  because: because.map(({ rule, needs, params }) => ({
    rule,
    needs,
    ...(params !== undefined && { params: ReasonParams.parse(params) }),
  })),
});

/** The categories that are open. */
export const openIn = ({ categories }: Shared): readonly DataCategory[] =>
  categories.filter(({ open }) => open).map(({ category }) => category);

/** Does it all rest on an emergency? What then cannot be met is recorded and closes nothing (CON-6). */
export const isByEmergency = (shared: Shared): boolean =>
  shared.categories.some(({ open, basis }) => open && basis?.kind === 'emergency');
