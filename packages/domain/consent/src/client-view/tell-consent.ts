import { fill, type Params, present } from '@koordinace/kernel';
import { ConsentForm } from '../codes/consent-form.js';
import { viewSentences as sentences, viewLabels } from '../texts/client-view-texts.js';
import { rowsOf } from './rows.js';
import type { Sayings } from './sayings.js';
import type { ShownConsent } from './shown-consent.js';
import type { ToldEntry } from './told.js';

/** A consent or refusal, told. */
export function tellConsent(one: ShownConsent, say: Sayings): ToldEntry {
  const { lang } = say;
  const { standing, statedOn, from, until, endedOn, narrowedOn, notice, form } = one;
  const params = { day: statedOn, ...present({ from, until, ended: endedOn }) } as Params;
  const period =
    from === undefined || until === undefined
      ? undefined
      : fill({ cs: '{from} – {until}', en: '{from} – {until}' }, lang, params);
  return {
    sentence: fill(sentences[standing], lang, params),
    rows: rowsOf(lang, [
      [viewLabels.toWhom, say.recipients(one.recipients)],
      [viewLabels.purpose, say.purposes(one.purposes)],
      [viewLabels.data, say.categories(one.categories)],
      [viewLabels.period, period],
      [
        viewLabels.narrowed,
        narrowedOn.length === 0 ? undefined : fill({ cs: '{days}', en: '{days}' }, lang, { days: narrowedOn }),
      ],
      [viewLabels.who, one.grantor && say.grantor(one.grantor)],
      [viewLabels.form, form && ConsentForm.say(form, lang)],
      [viewLabels.notice, notice?.version],
      [viewLabels.reason, one.reason],
    ]),
  };
}
