import type { DataCategory } from '@koordinace/kernel';
import type { RecipientRole } from '@koordinace/people';
import { type Citation, type CitationId, citations, sayCitation, type Text } from '@koordinace/rulebook';
import type { Purpose } from '../codes/purpose.js';
import type { Trigger } from '../codes/trigger.js';
import type { StatutoryDuty } from '../sharing/sharing-world.js';

/** A statute by which the office has to give information (zákonný základ, CON-7). Its dates are those of its citation. */
export interface StatutoryBasis {
  readonly id: string;
  readonly title: Text;
  readonly cites: CitationId;
  readonly recipients: readonly RecipientRole[];
  readonly purpose: Purpose;
  readonly categories: readonly DataCategory[];
  readonly trigger: Trigger;
}

/** The basis as decisions look at it; outside the days of its citation it gives nothing. */
export function dutyOf({ id, cites, recipients, purpose, categories, trigger }: StatutoryBasis): StatutoryDuty {
  const { from, until }: Citation = citations[cites];
  return {
    id,
    citation: sayCitation(cites),
    recipients: recipients.map((role) => ({ role })),
    purposes: [purpose],
    categories,
    trigger,
    from,
    ...(until !== undefined && { until }),
  };
}
