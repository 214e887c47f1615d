import { DataCategory, Instant, PlainDate } from '@koordinace/kernel';
import { GuardianKind, GuardianScope, RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { Channel } from '../codes/channel.js';
import { GrantorKind } from '../codes/grantor-kind.js';
import { Obligation } from '../codes/obligation.js';
import { PseudonymForm } from '../codes/pseudonym-form.js';
import { Purpose } from '../codes/purpose.js';
import { Threatened } from '../codes/threat.js';

const id = z.string().min(1).max(120);
const text = z.string().min(1).max(500);
const period = { from: PlainDate.optional(), until: PlainDate.optional() };
const roles = z.array(RecipientRole.schema);
const purposes = z.array(Purpose.schema);
const categories = z.array(DataCategory.schema);
const obligations = z.array(Obligation.schema);
const recipient = z
  .strictObject({ professional: id.optional(), role: RecipientRole.schema.optional(), organisation: id.optional() })
  .refine((one) => Object.values(one).some((part) => part !== undefined), { params: { problem: 'emptyRecipient' } });
const recipients = z.array(recipient);
const grantor = z.strictObject({ kind: GrantorKind.schema, person: id.optional() });
const closes = { purposes: purposes.optional(), recipients: recipients.optional(), categories: categories.optional() };
const said = { id, at: Instant, grantor };

const statement = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('given'),
    ...said,
    purposes: purposes.min(1),
    recipients: recipients.min(1),
    categories: categories.min(1),
    from: PlainDate,
    until: PlainDate,
  }),
  z.strictObject({ kind: z.literal('refused'), ...said, ...closes }),
  z.strictObject({ kind: z.literal('withdrawn'), of: id, at: Instant }),
  z.strictObject({ kind: z.literal('takenBack'), of: id, at: Instant }),
  z.strictObject({ kind: z.literal('invalidated'), of: id, at: Instant }),
  z
    .strictObject({ kind: z.literal('narrowed'), of: id, at: Instant, ...closes })
    // To the engine it would mean everything; whoever writes it down rather forgot what it is about.
    .refine(({ purposes, recipients, categories }) => [purposes, recipients, categories].some((one) => one?.length), {
      params: { problem: 'narrowsNothing' },
    }),
]);

const guardianship = z
  .strictObject({ guardian: id, kind: GuardianKind.schema, scope: z.array(GuardianScope.schema), ...period })
  .refine(({ kind, scope }) => kind === 'supporter' || scope.length > 0, {
    path: ['scope'],
    params: { problem: 'noScope' },
  });

const request = z.strictObject({
  people: z.array(id).min(1),
  asker: id,
  recipient: z
    .strictObject({ professional: id.optional(), roles, organisation: id.optional(), department: id.optional() })
    .refine(({ professional, roles, organisation }) => professional ?? organisation ?? roles[0], {
      params: { problem: 'emptyRecipient' },
    }),
  purpose: Purpose.schema,
  items: z.array(z.strictObject({ id, category: DataCategory.schema, of: id.optional() })).min(1),
  channel: Channel.schema,
  at: Instant,
  claims: z
    .array(
      z.strictObject({
        basis: z.enum(['duty', 'emergency', 'consent']),
        id,
        trigger: id.optional(),
        reference: text.optional(),
      }),
    )
    .optional(),
  cannotMeet: obligations.optional(),
});

const world = z.strictObject({
  statements: z.record(id, z.array(statement)),
  necessity: z.array(z.strictObject({ purpose: Purpose.schema, role: RecipientRole.schema.optional(), categories })),
  guardianships: z.record(id, z.array(guardianship)).optional(),
  prohibitions: z.array(z.strictObject({ id, citation: text, ...closes, ...period })).optional(),
  duties: z
    .array(
      z.strictObject({
        id,
        citation: text,
        recipients: recipients.min(1),
        purposes: purposes.min(1),
        categories: categories.min(1),
        trigger: id.optional(),
        people: z.array(id).optional(),
        ...period,
      }),
    )
    .optional(),
  emergencies: z
    .array(
      z.strictObject({
        id,
        person: id,
        threatened: z.array(Threatened.schema).min(1),
        threat: text,
        declaredBy: id,
        items: z.array(z.strictObject({ category: DataCategory.schema, id: id.optional() })).min(1),
        from: Instant,
        until: Instant,
      }),
    )
    .optional(),
  agreements: z
    .array(
      z.strictObject({
        id,
        organisation: id,
        purposes: purposes.optional(),
        categories: categories.optional(),
        channels: z.array(Channel.schema).optional(),
        obligations: obligations.optional(),
        ...period,
      }),
    )
    .optional(),
  internalRule: z
    .array(
      z.strictObject({
        purposes: purposes.optional(),
        roles: roles.optional(),
        obligations,
        form: PseudonymForm.schema.optional(),
      }),
    )
    .optional(),
});

/**
 * A request and the world in which it is decided, written down (dokument ke sdílení, CON-22): what the engine would only
 * refuse as unknown is said here at its place. `readSharingDocument` also looks for contradictions.
 */
export const SharingDocument = z.strictObject({ request, world });
export type SharingDocument = z.infer<typeof SharingDocument>;

/** The JSON Schema of a document of sharing, for whoever writes one elsewhere. Contradictions are beyond it. */
export const sharingDocumentSchema = (): z.core.JSONSchema.BaseSchema => ({
  title: 'A request to share, and the world in which it is decided',
  ...z.toJSONSchema(SharingDocument, { io: 'input', unrepresentable: 'any' }),
});
