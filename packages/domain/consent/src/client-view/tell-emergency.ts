import { dayOf, fill } from '@koordinace/kernel';
import { Threatened } from '../codes/threat.js';
import { viewSentences as sentences, viewLabels, viewValues } from '../texts/client-view-texts.js';
import type { ReadableEmergency } from './readable-emergency.js';
import type { ReadableInspection } from './readable-inspection.js';
import { rowsOf } from './rows.js';
import { sayCitation } from './say-citation.js';
import type { Sayings } from './sayings.js';
import type { ToldEntry } from './told.js';

const dayText = { cs: '{day}', en: '{day}' };

/** An emergency, told: who was in danger, by what, whether it was reviewed and whether the client knows. */
export function tellEmergency(one: ReadableEmergency, say: Sayings): ToldEntry {
  const { lang } = say;
  const day = (moment: string | undefined): string | undefined =>
    moment === undefined ? undefined : fill(dayText, lang, { day: dayOf(moment) });
  const review = [day(one.reviewedAt), one.reviewResult].filter((part) => part !== undefined).join(': ');
  return {
    sentence: fill(sentences.emergency, lang, { day: dayOf(one.declaredAt), until: dayOf(one.endedAt ?? one.until) }),
    rows: rowsOf(lang, [
      [viewLabels.threatened, one.threatened.map((code) => Threatened.say(code, lang)).join(', ')],
      [viewLabels.danger, one.danger],
      [viewLabels.data, say.categories(one.categories)],
      [viewLabels.declaredBy, say.name(one.declaredBy)],
      [viewLabels.reviewed, review === '' ? viewValues.notYetReviewed[lang] : review],
      [viewLabels.told, day(one.clientToldAt) ?? viewValues.notYetTold[lang]],
      [viewLabels.notTold, one.clientToldAt === undefined ? one.notToldReason : undefined],
    ]),
  };
}

/** An inspection, told. */
export function tellInspection(one: ReadableInspection, say: Sayings): ToldEntry {
  const { lang } = say;
  const { from, until, endedAt, citation } = one;
  return {
    sentence: fill(sentences.inspection, lang, { from, until }),
    rows: rowsOf(lang, [
      [viewLabels.inspector, [one.authority, one.inspector].filter((part) => part !== undefined).join(', ')],
      [viewLabels.data, say.categories(one.categories)],
      [viewLabels.basis, citation && sayCitation(citation, lang)],
      [viewLabels.ended, endedAt === undefined ? undefined : fill(dayText, lang, { day: dayOf(endedAt) })],
    ]),
  };
}
