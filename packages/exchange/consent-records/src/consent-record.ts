import { type Necessity, type ReadableConsent, shownConsent } from '@koordinace/consent';
import { PlainDate } from '@koordinace/kernel';
import { context, recordSchema } from './namespaces.js';
import { type Node, processes } from './processes.js';
import type { RecordAbout } from './record-about.js';
import { statuses } from './statuses.js';

/** A consent without its context, to be put into a receipt with others. */
export function recordNode(consent: ReadableConsent, about: RecordAbout, necessity?: readonly Necessity[]): Node {
  const { controller, subject, record, on, withdrawnAt } = about;
  const shown = shownConsent(consent, PlainDate.parse(on));
  return {
    '@id': `urn:koordinace:record:${encodeURIComponent(record)}`,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': record,
    'dct:conformsTo': recordSchema,
    'dpv:hasDataSubject': {
      '@id': `urn:koordinace:subject:${encodeURIComponent(subject)}`,
      '@type': 'dpv:DataSubject',
      'dct:identifier': subject,
      'skos:broader': 'dpv:Client',
    },
    'dpv:hasDataController': { '@id': controller.id, '@type': 'dpv:DataController', 'dpv:hasName': controller.name },
    'dpv:hasJurisdiction': 'loc:CZ',
    ...(consent.notice !== undefined && {
      'dpv:hasNotice': {
        '@type': 'dpv:ConsentNotice',
        'dct:identifier': consent.notice.version,
        'dct:language': consent.notice.lang,
      },
    }),
    'dpv:hasProcess': processes(shown, about, necessity),
    'dpv:hasConsentStatus': statuses(consent, shown),
    'dpv:hasConsentControl': {
      '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
      'dpv:isExercisedAt': withdrawnAt,
    },
    'dpv:hasRight': [{ '@type': ['dpv:DataSubjectRight', 'eu-gdpr:A7-3'], 'dpv:isExercisedAt': withdrawnAt }],
  };
}

/**
 * A consent or refusal as a record of ISO/IEC TS 27560:2023 in terms of the W3C Data Privacy Vocabulary (záznam o souhlasu; CON-1,
 * CON-3, CON-17, CON-19). It names nobody: the person by a pseudonymous id, grantors by their standing. The words of somebody
 * who refused stay in the office.
 *
 * @param necessity what each purpose needs (CON-4), where the office has set something else
 * @throws ZodError when `on` is no day (a mistake of the caller)
 * @example
 * toConsentRecord(consent, about)['dpv:hasConsentStatus']; // [{ '@type': ['dpv:ConsentGiven', …], … }]
 */
export const toConsentRecord = (
  consent: ReadableConsent,
  about: RecordAbout,
  necessity?: readonly Necessity[],
): Node => ({ '@context': context, ...recordNode(consent, about, necessity) });
