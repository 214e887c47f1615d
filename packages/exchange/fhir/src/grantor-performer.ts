import type { Grantor } from '@koordinace/consent';
import { findExtension } from './extensions.js';
import type { FhirReference } from './fhir-consent.js';
import type { Problems } from './problems.js';
import { extensions } from './systems.js';

/** Who gave or refused (CON-17), as the performer: the patient, or a related person in a standing of ours. */
export function performerOf({ kind, person }: Grantor, patient: string): FhirReference {
  if (kind === 'client' && person === undefined) return { reference: `Patient/${patient}` };
  return {
    extension: [{ url: extensions.grantorKind, valueCode: kind }],
    ...(person === undefined ? { type: 'RelatedPerson' } : { reference: `RelatedPerson/${person}` }),
  };
}

/** The performer as the grantor; what it cannot be is a problem. */
export function grantorOf(performer: FhirReference, patient: string | undefined, problems: Problems): object {
  const path = 'performer[0]';
  problems.unknownExtensions(performer.extension, [extensions.grantorKind], path);
  const kind = findExtension(performer.extension, extensions.grantorKind, 'valueCode', path, problems);
  if (performer.identifier !== undefined) problems.add(`${path}.identifier`, 'notRepresentable');
  if (kind === undefined) {
    // Without a standing only the patient can have consented: a doctor cannot, and a relative only as a guardian.
    if (patient === undefined || performer.reference !== `Patient/${patient}`) problems.add(path, 'notRepresentable');
    if (performer.type !== undefined && performer.type !== 'Patient') problems.add(`${path}.type`, 'contradiction');
    return { kind: 'client' };
  }
  const person = /^RelatedPerson\/(.+)$/.exec(performer.reference ?? '')?.[1];
  if (person === undefined && performer.reference !== undefined) problems.add(`${path}.reference`, 'notRepresentable');
  if (performer.type !== undefined && performer.type !== 'RelatedPerson') problems.add(`${path}.type`, 'contradiction');
  return { kind, ...(person !== undefined && { person }) };
}
