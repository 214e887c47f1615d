import { type DataCategory, dayOf, type PlainDate, present } from '@koordinace/kernel';
import type { ConsentForm } from '../codes/consent-form.js';
import type { Purpose } from '../codes/purpose.js';
import type { ReadableConsent } from '../consent-record.js';
import type { Grantor } from '../grantor.js';
import type { Notice } from '../notice.js';
import { type Recipient, recipientKey } from '../recipient.js';

/** What a consent or refusal is worth on a day. `unclear`: its period cannot be read, so nothing is shared under it. */
export type Standing =
  | 'asked'
  | 'inForce'
  | 'notYet'
  | 'expired'
  | 'withdrawn'
  | 'refused'
  | 'takenBack'
  | 'invalid'
  | 'unclear';

/** A consent as it stands on a day, without what was taken out of it. In a refusal an absent list means all. */
export interface ShownConsent {
  readonly consent: string;
  readonly standing: Standing;
  readonly statedOn: PlainDate;
  readonly grantor?: Grantor;
  readonly purposes?: readonly Purpose[];
  readonly recipients?: readonly Recipient[];
  readonly categories?: readonly DataCategory[];
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly endedOn?: PlainDate;
  /** The days on which something was taken out. */
  readonly narrowedOn: readonly PlainDate[];
  readonly notice?: Notice;
  readonly form?: ConsentForm;
  readonly reason?: string;
}

function standingOf({ state, from, until }: ReadableConsent, on: PlainDate): Standing {
  switch (state) {
    case 'asked':
    case 'refused':
    case 'withdrawn':
    case 'takenBack':
    case 'invalid':
      return state;
    case 'given':
    case 'narrowed':
      if (from === undefined || until === undefined) return 'unclear';
      return on < from ? 'notYet' : until < on ? 'expired' : 'inForce';
    default:
      return state satisfies never;
  }
}

/** The consent as it stands on the day. */
export function shownConsent(one: ReadableConsent, on: PlainDate): ShownConsent {
  const { consent, grantor, from, until, notice, form, reason, endedAt, narrowed, statedAt } = one;
  const out = {
    purposes: new Set(narrowed.flatMap(({ purposes = [] }) => purposes)),
    categories: new Set(narrowed.flatMap(({ categories = [] }) => categories)),
    recipients: new Set(narrowed.flatMap(({ recipients = [] }) => recipients.map(recipientKey))),
  };
  const shown = present({
    grantor,
    purposes: one.purposes?.filter((purpose) => !out.purposes.has(purpose)),
    recipients: one.recipients?.filter((recipient) => !out.recipients.has(recipientKey(recipient))),
    categories: one.categories?.filter((category) => !out.categories.has(category)),
    from,
    until,
    endedOn: endedAt === undefined ? undefined : dayOf(endedAt),
    notice,
    form,
    reason,
  });
  return {
    consent,
    standing: standingOf(one, on),
    statedOn: dayOf(statedAt),
    narrowedOn: narrowed.map(({ at }) => dayOf(at)),
    ...shown,
  };
}
