import type { ReadableConsent } from '@koordinace/consent';
import type { PlainDate } from '@koordinace/kernel';

/** A consent of an invented client. */
export const given: ReadableConsent = {
  consent: 'consent-1',
  state: 'given',
  statedAt: '2026-03-01T08:00:00.000Z',
  recordedBy: 'novotna',
  grantor: { kind: 'client' },
  purposes: ['healthCare'],
  recipients: [
    { role: 'physician' },
    { professional: 'kralova' as never, organisation: 'poliklinika-vzorna' as never },
  ],
  categories: ['health', 'contact'],
  from: '2026-03-01' as PlainDate,
  until: '2026-12-31' as PlainDate,
  notice: { version: '2026-1', lang: 'cs' },
  form: 'written',
  narrowed: [],
};

/** A refusal of everything. */
export const refused: ReadableConsent = {
  consent: 'consent-2',
  state: 'refused',
  statedAt: '2026-03-01T08:00:00.000Z',
  recordedBy: 'novotna',
  grantor: { kind: 'client' },
  reason: 'nechci, aby to věděla sestra',
  narrowed: [],
};
