import type { Texts } from '@koordinace/kernel';

/** What rules about substitutes and absences need (STF-3, CON-11). */
export const substitutionNeeds: Texts['needs'] = {
  'STF-3.itself': {
    why: { cs: 'Nikdo nemůže zastupovat sám sebe.', en: 'Nobody can substitute themselves.' },
    way: { cs: 'Vyberte jiného pracovníka.', en: 'Choose another worker.' },
  },
  'STF-3.elsewhere': {
    why: {
      cs: 'Zástupce nepůsobí ve stejném odboru ani ve stejné organizaci a zastupováním by získal přístup, který mu nepřísluší.',
      en: 'The substitute belongs to another department or organisation and would get access that is not theirs.',
    },
    way: {
      cs: 'Vyberte někoho ze stejného odboru nebo organizace.',
      en: 'Choose somebody of the same department or organisation.',
    },
  },
  'STF-3.period': {
    why: {
      cs: 'Poslední den nepřítomnosti je dříve než první.',
      en: 'The last day of absence is before the first one.',
    },
    way: { cs: 'Opravte období.', en: 'Correct the period.' },
  },
  'STF-3.notAbsent': {
    why: { cs: 'Na ten den není zapsána nepřítomnost.', en: 'No absence is recorded for that day.' },
    way: { cs: 'Zkontrolujte den návratu.', en: 'Check the day of the return.' },
  },
  'STF-3.notHeld': {
    why: { cs: 'Tuto pozici pracovník nezastává.', en: 'The worker does not hold this post.' },
    way: { cs: 'Zkontrolujte, o kterou pozici jde.', en: 'Check which post it is.' },
  },
  'STF-3.lastHead': {
    why: { cs: 'Odbor by zůstal bez vedoucího.', en: 'The department would be left without a head.' },
    way: { cs: 'Nejprve ustanovte nového vedoucího.', en: 'Appoint a new head first.' },
  },
  'STF-3.noSubstitute': {
    why: { cs: 'Pozice zatím nemá zástupce.', en: 'The post has no substitute yet.' },
    way: { cs: 'Určete, kdo pracovníka zastoupí.', en: 'Name who stands in for the worker.' },
  },
  'STF-3.unknownSubstitute': {
    why: {
      cs: 'Zástupce {substitute} zatím není na úřadě ustanoven.',
      en: 'The substitute {substitute} is not appointed in the office yet.',
    },
    way: { cs: 'Ustanovte jej, nebo určete jiného zástupce.', en: 'Appoint them, or name another substitute.' },
  },
  'STF-3.nobodyStandsIn': {
    why: {
      cs: 'Po dobu nepřítomnosti nemá pracovníka kdo zastoupit.',
      en: 'Nobody stands in for the worker during the absence.',
    },
    way: { cs: 'Určete zástupce.', en: 'Name a substitute.' },
  },
  'STF-3.absentSubstitute': {
    why: {
      cs: 'Zástupce {substitute} je v téže době alespoň zčásti také nepřítomen.',
      en: 'The substitute {substitute} is absent for at least a part of the same time.',
    },
    way: { cs: 'Určete na tu dobu jiného zástupce.', en: 'Name another substitute for that time.' },
  },
  'STF-3.leavesPrincipal': {
    why: {
      cs: 'Pracovník v té době sám zastupuje někoho, kdo je také nepřítomen: {principals}.',
      en: 'At that time the worker stands in for somebody who is absent as well: {principals}.',
    },
    way: { cs: 'Určete na tu dobu jiného zástupce.', en: 'Name another substitute for that time.' },
  },
  'CON-11.opensOwnAccess': {
    why: {
      cs: 'Zapisujete nepřítomnost pracovníka, kterého sami zastupujete, a otevíráte si tím přístup k jeho případům.',
      en: 'You record the absence of a worker for whom you stand in, and so open access to their cases to yourself.',
    },
    way: {
      cs: 'Dejte o tom pracovníkovi vědět; zápis zůstává v záznamu přístupů.',
      en: 'Let the worker know; it stays in the log.',
    },
  },
  'CON-11.ownAbsence': {
    why: {
      cs: 'Nepřítomnost otevírá přístup zástupci, proto si ji každý zapisuje sám a za ostatní jen vedoucí odboru.',
      en: "An absence opens a substitute's access, so everybody records their own, and only the head that of others.",
    },
    way: {
      cs: 'Nechte pracovníka, ať si ji zapíše sám, nebo požádejte vedoucího odboru.',
      en: 'Let the worker record it, or turn to the head.',
    },
  },
};
