import type { ReadableDisclosure, ReadableEmergency } from '@koordinace/consent';
import { type ClientView, clientView, type ReadableConsent } from '@koordinace/consent';
import { dayOf, toInstant } from '@koordinace/kernel';
import type { Read } from '../reading.js';
import type { Session } from '../session.js';

/** What the record of a person's file tells of sharing, so far as it was open to the reader. */
export interface SharingRead {
  readonly name?: string;
  readonly consents?: readonly ReadableConsent[];
  readonly disclosures?: readonly ReadableDisclosure[];
  readonly emergencies?: readonly ReadableEmergency[];
}

/** The view of a person's consents and disclosures as of today; never more than the reading opened. */
export function viewOf({ io }: Session, person: string, reading: Read): ClientView {
  const { name, consents = [], disclosures = [], emergencies = [] } = reading.record as SharingRead;
  return clientView({
    person,
    on: dayOf(toInstant(io.clock.now())),
    consents,
    disclosures,
    emergencies,
    ...(name !== undefined && { names: { [person]: name } }),
  });
}
