import type { Texts } from '@koordinace/kernel';

/** What rules about posts, contracts and functions need (CMG-4, CMG-5, CMG-17, CON-23). */
export const appointmentNeeds: Texts['needs'] = {
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
  'CMG-5.staysQualified': {
    why: {
      cs: 'Pracovník zastává pozici case managera, ke které je odborná způsobilost sociálního pracovníka nutná.',
      en: 'The worker holds the post of a case manager, which requires the qualification of a social worker.',
    },
    way: { cs: 'Nejprve ukončete pozici case managera.', en: 'End the post of the case manager first.' },
  },
  'CMG-5.substituteQualified': {
    why: {
      cs: 'Zástupce case managera nemá odbornou způsobilost sociálního pracovníka, kterou práce case managera vyžaduje.',
      en: "The case manager's substitute lacks the qualification of a social worker, which the work requires.",
    },
    way: {
      cs: 'Určete zástupce s odbornou způsobilostí, nebo případy na tu dobu předejte.',
      en: 'Name a qualified substitute, or hand the cases over for that time.',
    },
  },
  'CMG-5.external': {
    why: {
      cs: 'Pracovník není veden jako externí case manager.',
      en: 'The worker is not an external case manager.',
    },
    way: {
      cs: 'Ustanovte jej case managerem a uveďte jeho organizaci.',
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
  'CMG-4.heldCases': {
    why: {
      cs: 'Pracovník má stále otevřené případy, na kterých už nebude moci pracovat; jejich počet: {count}.',
      en: 'Open cases that are still with the worker, who can no longer work on them: {count}.',
    },
    way: {
      cs: 'Předejte případy nástupcům, aby klienti nezůstali bez kontaktní osoby.',
      en: 'Hand the cases over, so that no client is left without a contact person.',
    },
  },
  'CMG-17.repressiveSubstitute': {
    why: {
      cs: 'Zástupce zastává represivní funkci, která nejde dobře dohromady se sociální prací s klienty.',
      en: 'The substitute holds a repressive function, which does not go together with social work.',
    },
    way: {
      cs: 'Určete jiného zástupce, nebo mu na dobu zastupování nesvěřujte klienty, kterých se funkce týká.',
      en: 'Name another substitute, or do not entrust them with clients whom the function concerns.',
    },
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
