import type { ReadableConsent, ShownConsent } from '@koordinace/consent';
import { categoryTypes, grantorConcept, purposeNode } from './concepts.js';
import type { Node } from './processes.js';

/** How a record begins. */
function firstTypes(state: ReadableConsent['state']): readonly string[] {
  if (state === 'asked') return ['dpv:ConsentRequested'];
  if (state === 'refused' || state === 'takenBack') return ['dpv:ConsentRefused'];
  return ['dpv:ConsentGiven', 'dpv:ExplicitlyExpressedConsent'];
}

/** How it ended, if it did. */
function endTypes(state: ReadableConsent['state']): readonly string[] {
  if (state === 'takenBack') return ['dpv:ConsentUnknown', 'koord:RefusalTakenBack'];
  return [state === 'invalid' ? 'dpv:ConsentInvalidated' : 'dpv:ConsentWithdrawn'];
}

/**
 * What happened to a consent, in order (stavy souhlasu; CON-2, CON-3, CON-19). DPV knows no partial withdrawal: it is told in a
 * type of our own, and the processes of the record hold only what is left.
 */
export function statuses(consent: ReadableConsent, { standing, from, until }: ShownConsent): readonly Node[] {
  const { grantor, statedAt, endedAt, narrowed, form, state } = consent;
  const who = grantor === undefined ? {} : { 'dpv:isIndicatedBy': grantorConcept(grantor.kind) };
  const at = (moment: string) => ({ 'dpv:isIndicatedAtTime': moment });
  const first: Node = {
    '@type': firstTypes(state),
    ...at(statedAt),
    ...who,
    ...(form !== undefined && { 'dpv:hasIndicationMethod': form }),
    ...(until !== undefined && {
      'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'dct:coverage': `${from ?? '..'}/${until}` },
    }),
  };
  const parts: readonly Node[] = narrowed.map((part) => ({
    '@type': ['koord:ConsentNarrowed'],
    ...at(part.at),
    ...(part.purposes && { 'koord:purpose': part.purposes.map((code) => purposeNode(code)['@id']) }),
    ...(part.categories && { 'koord:category': part.categories.map((code) => categoryTypes(code)[1]) }),
    ...(part.recipients && {
      'koord:recipient': part.recipients.map(({ professional, role, organisation }) => ({
        ...(professional !== undefined && { 'koord:professional': professional }),
        ...(role !== undefined && { 'koord:role': `koord:role-${role}` }),
        ...(organisation !== undefined && { 'koord:organisation': organisation }),
      })),
    }),
  }));
  const ended: readonly Node[] = endedAt === undefined ? [] : [{ '@type': endTypes(state), ...at(endedAt) }];
  const expired: readonly Node[] =
    standing === 'expired' && until !== undefined
      ? [{ '@type': ['dpv:ConsentExpired'], 'dct:date': { '@type': 'xsd:date', '@value': until } }]
      : [];
  return [first, ...parts, ...ended, ...expired];
}
