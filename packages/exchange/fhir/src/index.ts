export { FhirConsent } from './fhir-consent.js';
export { type FhirConsentRead, fromFhirConsent } from './from-fhir-consent.js';
export type { FhirProblem, RefusedElement } from './problems.js';
export { extensions, ownBase, systems } from './systems.js';
export { type FhirAbout, toFhirConsent } from './to-fhir-consent.js';
