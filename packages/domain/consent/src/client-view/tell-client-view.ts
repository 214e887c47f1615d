import { fill, type Lang } from '@koordinace/kernel';
import { viewSentences as sentences, viewSections } from '../texts/client-view-texts.js';
import type { ClientView } from './client-view.js';
import { sayings } from './sayings.js';
import { tellConsent } from './tell-consent.js';
import { tellDisclosure } from './tell-disclosure.js';
import { tellEmergency, tellInspection } from './tell-emergency.js';
import type { Told, ToldEntry, ToldSection } from './told.js';

/**
 * Tells a client's view in Czech or English, in plain sentences (CON-12): for a page, a letter, or to be read aloud.
 *
 * @example
 * tellClientView(view, 'cs').sections[0]?.title; // Souhlasy, které platí
 */
export function tellClientView(view: ClientView, lang: Lang): Told {
  const say = sayings(view.names, lang);
  const entries: Record<keyof typeof viewSections, readonly ToldEntry[]> = {
    inForce: view.inForce.map((one) => tellConsent(one, say)),
    refused: view.refused.map((one) => tellConsent(one, say)),
    notInForce: view.notInForce.map((one) => tellConsent(one, say)),
    disclosed: view.disclosed.map((one) => tellDisclosure(one, view, say)),
    pending: view.pending.map((one) => tellDisclosure(one, view, say)),
    stopped: view.stopped.map((one) => tellDisclosure(one, view, say)),
    declined: view.declined.map((one) => tellDisclosure(one, view, say)),
    emergencies: view.emergencies.map((one) => tellEmergency(one, say)),
    inspections: view.inspections.map((one) => tellInspection(one, say)),
  };
  const keys = Object.keys(viewSections) as (keyof typeof viewSections)[];
  return {
    lang,
    title: sentences.title[lang],
    intro: [fill(sentences.on, lang, { on: view.on })],
    sections: keys.map((key): ToldSection => {
      const { title, none, ...rest } = viewSections[key];
      const about = 'about' in rest ? { about: rest.about[lang] } : {};
      return { title: title[lang], none: none[lang], entries: entries[key], ...about };
    }),
    closing: view.audience === 'client' ? [sentences.limits[lang], sentences.help[lang]] : [],
  };
}
