import type { Recipient } from '@koordinace/consent';
import { findExtension } from './extensions.js';
import type { FhirActor, FhirReference } from './fhir-consent.js';
import type { Problems } from './problems.js';
import { extensions, systems } from './systems.js';

const receiver = { system: systems.participation, code: 'IRCP' } as const;

function referenceTo({ professional, organisation }: Recipient): FhirReference {
  if (professional !== undefined) {
    return {
      ...(organisation !== undefined && {
        extension: [{ url: extensions.organisation, valueString: organisation }],
      }),
      reference: `Practitioner/${professional}`,
    };
  }
  return organisation === undefined
    ? { type: 'PractitionerRole' }
    : { type: 'Organization', identifier: { system: systems.organisation, value: organisation } };
}

/** A recipient as the actor of a provision, whose role is to receive (příjemce jako aktér ustanovení). */
export const actorOf = (recipient: Recipient): FhirActor => ({
  role: {
    coding: [
      receiver,
      ...(recipient.role === undefined ? [] : [{ system: systems.recipientRole, code: recipient.role }]),
    ],
  },
  reference: referenceTo(recipient),
});

/** The actor as a recipient; what it cannot be is a problem. */
export function recipientOf({ role, reference }: FhirActor, path: string, problems: Problems): object {
  const roles = role.coding.filter(({ system }) => system === systems.recipientRole);
  for (const [at, { system, code }] of role.coding.entries()) {
    const isKnown = system === systems.recipientRole || (system === receiver.system && code === receiver.code);
    if (!isKnown) problems.add(`${path}.role.coding[${at}]`, 'unknownCode');
  }
  if (roles.length > 1) problems.add(`${path}.role.coding`, 'tooMany');
  const at = `${path}.reference`;
  const beside = findExtension(reference.extension, extensions.organisation, 'valueString', at, problems);
  problems.unknownExtensions(reference.extension, [extensions.organisation], at);
  const professional = /^Practitioner\/(.+)$/.exec(reference.reference ?? '')?.[1];
  const { identifier, type } = reference;
  const isPlain =
    professional !== undefined
      ? identifier === undefined && (type === undefined || type === 'Practitioner')
      : reference.reference === undefined &&
        beside === undefined &&
        (identifier === undefined
          ? type === 'PractitionerRole'
          : identifier.system === systems.organisation && type === 'Organization');
  if (!isPlain) problems.add(at, 'notRepresentable');
  const organisation = beside ?? identifier?.value;
  const [one] = roles;
  return {
    ...(professional !== undefined && { professional }),
    ...(one !== undefined && { role: one.code }),
    ...(organisation !== undefined && { organisation }),
  };
}
