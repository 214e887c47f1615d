import type { Texts } from '@koordinace/kernel';

export const needs: Texts['needs'] = {
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
  'CON-11.ownAbsence': {
    why: {
      cs: 'Nepřítomnost otevírá přístup zástupci, proto ji za ostatní zapisuje vedoucí odboru.',
      en: "An absence opens a substitute's access, so that of others is recorded by the head.",
    },
    way: {
      cs: 'Zapište jen svou vlastní nepřítomnost; o zápis nepřítomnosti kolegů požádejte vedoucího odboru.',
      en: 'Record your own, or turn to the head.',
    },
  },
  'CON-23.department': {
    why: { cs: 'Není uvedeno, ve kterém odboru pracovník působí.', en: 'The department of the worker is missing.' },
    way: { cs: 'Doplňte název odboru.', en: 'Give the name of the department.' },
  },
  'CON-23.organisation': {
    why: {
      cs: 'Není uvedeno, ve které organizaci pracovník působí.',
      en: 'The organisation of the worker is missing.',
    },
    way: { cs: 'Doplňte název organizace.', en: 'Give the name of the organisation.' },
  },
  'CMG-5.qualified': {
    why: {
      cs: 'Case managerem může být jen pracovník s odbornou způsobilostí sociálního pracovníka (zákon č. 108/2006 Sb.).',
      en: 'Only a worker qualified as a social worker (Act 108/2006) may be case manager.',
    },
    way: {
      cs: 'Doložte způsobilost, nebo vyberte jiného pracovníka.',
      en: 'Show the qualification, or choose another worker.',
    },
  },
  'CMG-5.external': {
    why: {
      cs: 'Pracovník není veden jako externí case manager.',
      en: 'The worker is not an external case manager.',
    },
    way: {
      cs: 'Ustanovte jej na pozici case managera a uveďte jeho organizaci.',
      en: 'Appoint them case manager with an organisation.',
    },
  },
  'CMG-5.period': {
    why: {
      cs: 'Poslední den smlouvy je dříve než první.',
      en: 'The last day of the contract is before the first one.',
    },
    way: { cs: 'Opravte období.', en: 'Correct the period.' },
  },
  'CMG-17.repressive': {
    why: {
      cs: 'Sociální práce s klienty a represivní funkce vůči nim nejdou dobře dohromady: klient by nemusel poznat, v jaké roli s ním pracovník jedná.',
      en: 'Social work and a repressive function towards clients do not go together: clients could not tell in which role the worker meets them.',
    },
    way: {
      cs: 'Svěřte funkci někomu jinému, nebo pracovníkovi nepřidělujte klienty, kterých se funkce týká.',
      en: 'Give the function to somebody else, or do not assign the worker clients whom it concerns.',
    },
  },
};
