import { codeList } from '@koordinace/kernel';

/** On what an actor gave information to the office (základ, na kterém aktér informaci sdělil; CON-14). */
export const ReceivedBasis = codeList('ReceivedBasis', {
  clientConsent: { cs: 'souhlas klienta', en: "the client's consent" },
  statute: { cs: 'zákon', en: 'a statute' },
  danger: { cs: 'ohrožení zdraví nebo života', en: 'danger to health or life' },
  client: { cs: 'přinesl ji sám klient', en: 'the client brought it' },
});
export type ReceivedBasis = (typeof ReceivedBasis.codes)[number];
