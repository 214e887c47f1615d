import { dayOf, fill, type Text } from '@koordinace/kernel';
import { Channel } from '../codes/channel.js';
import { viewSentences as sentences, viewLabels, viewValues } from '../texts/client-view-texts.js';
import type { ClientView } from './client-view.js';
import type { DisclosureBasis, ReadableDisclosure } from './readable-disclosure.js';
import { rowsOf } from './rows.js';
import { sayCitation } from './say-citation.js';
import type { Sayings } from './sayings.js';
import type { ToldEntry } from './told.js';

function sayBasis(basis: DisclosureBasis, view: ClientView, { lang }: Sayings): string {
  switch (basis.kind) {
    case 'consent': {
      const stated = [...view.inForce, ...view.notInForce].filter(({ consent }) => basis.ids.includes(consent));
      const days = [...new Set(stated.map(({ statedOn }) => statedOn))];
      return days.length === 0 ? viewValues.consent[lang] : fill(viewValues.consents, lang, { days });
    }
    case 'duty':
      return fill(viewValues.duty, lang, { citation: sayCitation(basis.citation, lang) });
    case 'emergency': {
      const declared = view.emergencies.find(({ emergency }) => emergency === basis.id);
      return declared === undefined
        ? viewValues.emergency[lang]
        : fill(viewValues.emergencyOf, lang, { day: dayOf(declared.declaredAt) });
    }
    default:
      return basis satisfies never;
  }
}

const values: Readonly<Record<string, Text>> = viewValues;

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
      [viewLabels.toWhom, say.recipient(one.recipient)],
      [viewLabels.purpose, say.purposes([one.purpose])],
      [viewLabels.data, say.categories(isGiven ? one.open : one.categories)],
      [viewLabels.partial, one.partial === true ? viewValues.asked[lang] : undefined],
      [viewLabels.basis, isGiven && one.basis !== undefined ? sayBasis(one.basis, view, say) : undefined],
      [viewLabels.channel, one.channel && Channel.say(one.channel, lang)],
      [viewLabels.bound, isGiven && bound !== undefined ? viewValues[bound][lang] : undefined],
      [viewLabels.stopped, stoppedBecause && (values[stoppedBecause]?.[lang] ?? stoppedBecause)],
    ]),
  };
}
