import { dayOf, fill } from '@koordinace/kernel';
import { Danger } from '../codes/danger.js';
import { EmergencyReviewResult } from '../codes/review-result.js';
import { Threatened } from '../codes/threat.js';
import type { ReadableEmergency } from '../emergency/emergency-record.js';
import type { ReadableInspection } from '../house/house-record.js';
import { viewSentences as sentences, viewLabels, viewValues } from '../texts/client-view-texts.js';
import { rowsOf } from './rows.js';
import { sayLaw } from './say-law.js';
import type { Sayings } from './sayings.js';
import type { ToldEntry } from './told.js';

const dayLength = 'yyyy-mm-dd'.length;
const dayText = { cs: '{day}', en: '{day}' };

/** An emergency, told: who was in danger, by what, whether it was reviewed and whether the client knows. */
export function tellEmergency(one: ReadableEmergency, say: Sayings): ToldEntry {
  const { lang } = say;
  const day = (moment: string | undefined): string | undefined =>
    moment === undefined ? undefined : fill(dayText, lang, { day: moment.length > dayLength ? dayOf(moment) : moment });
  const result = one.reviewResult && EmergencyReviewResult.say(one.reviewResult, lang);
  const review = [day(one.reviewedAt), result].filter((part) => part !== undefined).join(': ');
  const danger = [one.danger && Danger.say(one.danger, lang), one.threat].filter((part) => part !== undefined);
  const until = one.endedAt ?? one.until;
  return {
    sentence: fill(until === undefined ? sentences.emergencyBare : sentences.emergency, lang, {
      day: dayOf(one.declaredAt),
      ...(until !== undefined && { until: dayOf(until) }),
    }),
    rows: rowsOf(lang, [
      [viewLabels.threatened, (one.threatened ?? []).map((code) => Threatened.say(code, lang)).join(', ')],
      [viewLabels.danger, danger.join(': ')],
      [viewLabels.data, one.categories && say.categories(one.categories)],
      [viewLabels.justification, one.justification],
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
  const { from, until, closedAt, citation } = one;
  return {
    sentence: fill(sentences.inspection, lang, { from: from ?? '…', until: until ?? '…' }),
    rows: rowsOf(lang, [
      [
        viewLabels.inspector,
        [one.authority, one.inspector && say.name(one.inspector)].filter((part) => part !== undefined).join(', '),
      ],
      [viewLabels.data, one.categories && say.categories(one.categories)],
      [viewLabels.basis, citation && sayLaw(citation, lang)],
      [viewLabels.ended, closedAt === undefined ? undefined : fill(dayText, lang, { day: dayOf(closedAt) })],
    ]),
  };
}
