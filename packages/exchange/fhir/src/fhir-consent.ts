import { z } from 'zod';

/*
 * FHIR R4 Consent, as far as our consents fill it. Every object is closed: an element that stands elsewhere in FHIR and not
 * here would be a restriction that we could not keep, so it is refused by name.
 */

const Extension = z.strictObject({
  url: z.string(),
  valueCode: z.string().optional(),
  valueBoolean: z.boolean().optional(),
  valueString: z.string().optional(),
});

const Coding = z.strictObject({ system: z.string(), code: z.string(), display: z.string().optional() });
const CodeableConcept = z.strictObject({ coding: z.array(Coding).min(1) });

const Reference = z.strictObject({
  extension: z.array(Extension).min(1).optional(),
  reference: z.string().optional(),
  type: z.string().optional(),
  identifier: z.strictObject({ system: z.string(), value: z.string() }).optional(),
});

const Actor = z.strictObject({ role: CodeableConcept, reference: Reference });

const Provision = z.strictObject({
  type: z.enum(['permit', 'deny']),
  period: z.strictObject({ start: z.string().optional(), end: z.string().optional() }).optional(),
  actor: z.array(Actor).min(1).optional(),
  action: z.array(CodeableConcept).min(1),
  purpose: z.array(Coding).min(1).optional(),
  class: z.array(Coding).min(1).optional(),
});

/** A consent as FHIR R4 tells it, in the elements that we fill. */
export const FhirConsent = z.strictObject({
  resourceType: z.literal('Consent'),
  id: z.string().optional(),
  meta: z.strictObject({ versionId: z.string().optional(), lastUpdated: z.string().optional() }).optional(),
  text: z.strictObject({ status: z.literal('generated'), div: z.string() }).optional(),
  extension: z.array(Extension).min(1).optional(),
  status: z.enum(['draft', 'proposed', 'active', 'rejected', 'inactive', 'entered-in-error']),
  scope: CodeableConcept,
  category: z.array(CodeableConcept).min(1),
  patient: Reference,
  dateTime: z.string().optional(),
  performer: z.array(Reference).length(1),
  policy: z
    .array(z.strictObject({ uri: z.string() }))
    .length(1)
    .optional(),
  policyRule: CodeableConcept,
  provision: Provision,
});
export type FhirConsent = z.infer<typeof FhirConsent>;

export type FhirReference = z.infer<typeof Reference>;
export type FhirActor = z.infer<typeof Actor>;
export type FhirExtension = z.infer<typeof Extension>;
export type FhirConcept = z.infer<typeof CodeableConcept>;
