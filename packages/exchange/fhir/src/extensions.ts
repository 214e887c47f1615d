import type { FhirExtension } from './fhir-consent.js';
import type { Problems } from './problems.js';

type ValueKey = 'valueCode' | 'valueBoolean' | 'valueString';

/** The value of an extension; there twice, or with a value of another type, it is a problem. */
export function findExtension<K extends ValueKey>(
  all: readonly FhirExtension[] | undefined,
  url: string,
  key: K,
  path: string,
  problems: Problems,
): FhirExtension[K] | undefined {
  const here = (all ?? []).map((one, at) => ({ one, at })).filter(({ one }) => one.url === url);
  const prefix = path === '' ? '' : `${path}.`;
  for (const [times, { one, at }] of here.entries()) {
    if (times > 0) problems.add(`${prefix}extension[${at}]`, 'tooMany');
    if (one[key] === undefined || Object.keys(one).length !== 2) problems.add(`${prefix}extension[${at}]`, 'malformed');
  }
  return here[0]?.one[key];
}
