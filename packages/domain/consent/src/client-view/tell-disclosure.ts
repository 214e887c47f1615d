import { DataCategory, dayOf, fill } from '@koordinace/kernel';
import { BoundBy } from '../codes/bound-by.js';
import { Channel } from '../codes/channel.js';
import { StopReason } from '../codes/stop-reason.js';
import type { ReadableDisclosure } from '../disclosure/disclosure-record.js';
import type { Shared } from '../disclosure/shared.js';
import { viewSentences as sentences, viewLabels, viewValues } from '../texts/client-view-texts.js';
import type { ClientView } from './client-view.js';
import { rowsOf } from './rows.js';
import { sayLaw } from './say-law.js';
import type { Sayings } from './sayings.js';
import type { ToldEntry } from './told.js';

type Basis = NonNullable<Shared['categories'][number]['basis']>;

function sayBasis({ kind, ids, citation }: Basis, view: ClientView, { lang }: Sayings): string {
  switch (kind) {
    case 'consent': {
      const stated = [...view.inForce, ...view.notInForce].filter(({ consent }) => ids.includes(consent));
      const days = [...new Set(stated.map(({ statedOn }) => statedOn))];
      return days.length === 0 ? viewValues.consent[lang] : fill(viewValues.consents, lang, { days });
    }
    case 'duty':
      return fill(viewValues.duty, lang, { citation: sayLaw(citation ?? ids.join(', '), lang) });
    case 'emergency': {
      const declared = view.emergencies.filter(({ emergency }) => ids.includes(emergency));
      const days = [...new Set(declared.map(({ declaredAt }) => dayOf(declaredAt)))];
      return days.length === 0 ? viewValues.emergency[lang] : fill(viewValues.emergencyOf, lang, { days });
    }
    default:
      return kind satisfies never;
  }
}

/** On what it rests; where categories rest on different things, each with its own. */
function sayBases({ shared }: ReadableDisclosure, view: ClientView, say: Sayings): string | undefined {
  const open = (shared?.categories ?? []).flatMap(({ open, basis, category }) =>
    open && basis !== undefined ? [{ category, said: sayBasis(basis, view, say) }] : [],
  );
  const each = new Set(open.map(({ said }) => said));
  if (each.size <= 1) return open[0]?.said;
  return open.map(({ category, said }) => `${DataCategory.say(category, say.lang)}: ${said}`).join('; ');
}

/** A disclosure, told: who received what, when and on what basis. */
export function tellDisclosure(one: ReadableDisclosure, view: ClientView, say: Sayings): ToldEntry {
  const { lang } = say;
  const { state, stoppedAt, deliveredAt, acknowledgedAt, stoppedBecause, bound } = one;
  const wentOut = deliveredAt !== undefined;
  const key = state === 'stopped' && wentOut ? 'stoppedLater' : state;
  const isGiven = state === 'delivered' || state === 'acknowledged' || key === 'stoppedLater';
  return {
    sentence: fill(sentences[key], lang, {
      day: dayOf(deliveredAt ?? one.requestedAt),
      ...(stoppedAt !== undefined && { stopped: dayOf(stoppedAt) }),
      ...(acknowledgedAt !== undefined && { acknowledged: dayOf(acknowledgedAt) }),
    }),
    rows: rowsOf(lang, [
      [viewLabels.toWhom, one.recipient && say.recipient(one.recipient)],
      [viewLabels.purpose, one.purpose && say.purposes([one.purpose])],
      [viewLabels.data, say.categories((isGiven ? one.open : one.categories) ?? [])],
      [viewLabels.partial, isGiven && one.partial === true ? viewValues.asked[lang] : undefined],
      [viewLabels.basis, isGiven ? sayBases(one, view, say) : undefined],
      [viewLabels.channel, one.channel && Channel.say(one.channel, lang)],
      [viewLabels.bound, isGiven && bound !== undefined ? BoundBy.say(bound, lang) : undefined],
      [viewLabels.stopped, stoppedBecause && StopReason.say(stoppedBecause, lang)],
    ]),
  };
}
