import type { Text } from '@koordinace/kernel';

/** Sentences in which a decision about sharing is explained (CON-18). */
export const explanationTexts = {
  permitted: {
    cs: '{what}, {person}: smí se sdělit. Základ: {basis}.',
    en: '{what}, {person}: may be shared. Basis: {basis}.',
  },
  refused: { cs: '{what}, {person}: nesdělovat. {limit}', en: '{what}, {person}: not to be shared. {limit}' },
  byConsent: { cs: 'souhlas ({ids})', en: 'consent ({ids})' },
  byDuty: { cs: 'zákon ({citation})', en: 'statute ({citation})' },
  byEmergency: { cs: 'vyhlášené ohrožení ({id})', en: 'a declared emergency ({id})' },
  otherwise: { cs: 'Nelze to rozhodnout ve prospěch sdělení.', en: 'It cannot be decided in favour of sharing.' },
  droppedBy: {
    asked: { cs: 'Nikdo o to nežádal.', en: 'Nobody asked for it.' },
    basis: { cs: 'Chybí základ, nebo tak daleko nesahá.', en: 'There is no basis, or it does not reach so far.' },
    necessity: {
      cs: 'K tomuto účelu to tento příjemce nepotřebuje.',
      en: 'This recipient does not need it for this purpose.',
    },
    agreement: {
      cs: 'Dohoda s organizací příjemce to nezahrnuje.',
      en: "The agreement with the recipient's organisation does not include it.",
    },
  },
  bound: { cs: '{person}: {obligation}', en: '{person}: {obligation}' },
  boundInForm: { cs: '{person}: {obligation} ({form})', en: '{person}: {obligation} ({form})' },
  broken: {
    why: { cs: 'Pravidlo nelze vyhodnotit.', en: 'A rule cannot be evaluated.' },
    way: {
      cs: 'Sdílet proto nelze; obraťte se na správce systému.',
      en: 'So nothing may be shared; turn to whoever runs the system.',
    },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
