import type { FhirConsent } from './fhir-consent.js';

/** Labels for people beside codes, by their paths. */
function displays(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return key === 'display' ? [here] : displays(inner, here);
  });
}

/** Elements about the copy and not about the consent, which are not taken over: each is told by its path. */
export const leftOut = (whole: FhirConsent): readonly string[] => [
  ...(['id', 'meta', 'text'] as const).filter((key) => whole[key] !== undefined),
  ...displays(whole, ''),
];
