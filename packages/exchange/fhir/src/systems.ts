/** The base of what is our own in FHIR: code systems and extensions. */
export const ownBase = 'https://koordinace.example/fhir';

/** Code systems that consents are told in. */
export const systems = {
  scope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  category: 'http://loinc.org',
  action: 'http://terminology.hl7.org/CodeSystem/consentaction',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  purpose: `${ownBase}/CodeSystem/purpose`,
  dataCategory: `${ownBase}/CodeSystem/data-category`,
  recipientRole: `${ownBase}/CodeSystem/recipient-role`,
  /** An identifier system: codes of organisations in the office's directory. */
  organisation: `${ownBase}/NamingSystem/organisation`,
} as const;

/** Extensions: what our consents have and FHIR R4 has no element for. */
export const extensions = {
  form: `${ownBase}/StructureDefinition/consent-form`,
  voluntary: `${ownBase}/StructureDefinition/consent-voluntary`,
  proof: `${ownBase}/StructureDefinition/consent-proof`,
  reason: `${ownBase}/StructureDefinition/refusal-reason`,
  grantorKind: `${ownBase}/StructureDefinition/grantor-kind`,
  organisation: `${ownBase}/StructureDefinition/recipient-organisation`,
} as const;

/** Notices, by language and version: the policy that was shown. */
export const noticeBase = `${ownBase}/notice`;

/** LOINC's code of a consent document. */
export const consentDocument = '59284-0';
