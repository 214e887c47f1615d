import type { Texts } from '@koordinace/kernel';

const completeAssessment = {
  cs: 'Doplňte zhodnocení situace; chybějících částí: {count}.',
  en: 'Complete the assessment; parts missing: {count}.',
};
/** Why rules of case management do not permit, and what would make it possible. */
export const managementNeeds: Texts['needs'] = {
  'ISW-4.screening': {
    why: { cs: 'Screening zatím neproběhl.', en: 'There has been no screening yet.' },
    way: { cs: 'Proveďte screening.', en: 'Screen the client.' },
  },
  'ISW-4.indicated': {
    why: {
      cs: 'Podle posledního screeningu není case management vhodný.',
      en: 'By the last screening case management is not indicated.',
    },
    way: {
      cs: 'Pokračujte v individuální sociální práci; screening lze kdykoli zopakovat.',
      en: 'Go on with individual social work; the screening may be repeated at any time.',
    },
  },
  'ISW-4.agreement': {
    why: { cs: 'Není zapsán souhlas klienta s metodou.', en: "The client's agreement to the method is not recorded." },
    way: {
      cs: 'Vysvětlete klientovi, co metoda obnáší, a zapište jeho souhlas.',
      en: 'Explain the method to the client and record the agreement.',
    },
  },
  'CMG-4.active': {
    why: {
      cs: 'Pracovník, kterému se má případ svěřit, na úřadě nepůsobí.',
      en: 'The worker who is to have the case is not active in the office.',
    },
    way: { cs: 'Vyberte jiného pracovníka.', en: 'Choose another worker.' },
  },
  'CMG-4.worksHere': {
    why: {
      cs: 'Pracovník, kterému se má případ svěřit, nemá na úřadě pozici pro práci s klienty.',
      en: 'The worker who is to have the case holds no post for work with clients.',
    },
    way: {
      cs: 'Vyberte sociálního pracovníka, case managera nebo jiného pracovníka, který s klienty pracuje.',
      en: 'Choose a social worker, a case manager or somebody else who works with clients.',
    },
  },
  'CMG-4.absent': {
    why: { cs: 'Pracovník, kterému se má případ svěřit, je teď nepřítomen.', en: 'The successor is absent now.' },
    way: {
      cs: 'Vyberte někoho přítomného, nebo případ předejte až po návratu.',
      en: 'Choose somebody present, or hand the case over on the return.',
    },
  },
  'CMG-4.same': {
    why: { cs: 'Případ už tento pracovník má.', en: 'This worker has the case already.' },
    way: { cs: 'Vyberte jiného pracovníka.', en: 'Choose another worker.' },
  },
  'CMG-5.managerQualified': {
    why: {
      cs: 'U tohoto pracovníka zatím není doložena odborná způsobilost sociálního pracovníka.',
      en: 'This worker has no recorded qualification as a social worker.',
    },
    way: {
      cs: 'Vyberte způsobilého pracovníka, nebo způsobilost doložte.',
      en: 'Choose a qualified worker, or record the qualification.',
    },
  },
  'CMG-5.contract': {
    why: {
      cs: 'S externím case managerem zatím není uzavřena smlouva.',
      en: 'There is no contract with the external case manager yet.',
    },
    way: { cs: 'Nejprve uzavřete smlouvu.', en: 'Make the contract first.' },
  },
  'CMG-5.access': {
    why: {
      cs: 'U externího case managera zatím není zapsán právní důvod pro přístup k údajům.',
      en: 'The external case manager has no basis for access yet.',
    },
    way: { cs: 'Nejprve zapište právní důvod přístupu.', en: 'Record the basis for access first.' },
  },
  'CMG-6.problems': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí problémy z pohledu klienta.',
      en: 'The assessment lacks the problems as the client sees them.',
    },
    way: completeAssessment,
  },
  'CMG-6.needs': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí potřeby, přání a hodnoty klienta.',
      en: "The assessment lacks the client's needs, wishes and values.",
    },
    way: completeAssessment,
  },
  'CMG-6.resources': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí zdroje a silné stránky klienta.',
      en: "The assessment lacks the client's resources and strengths.",
    },
    way: completeAssessment,
  },
  'CMG-6.relationships': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí vztahy a síť, která už funguje.',
      en: 'The assessment lacks relationships and the network that works.',
    },
    way: completeAssessment,
  },
  'CMG-6.environment': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí prostředí, ve kterém klient žije.',
      en: 'The assessment lacks the environment.',
    },
    way: completeAssessment,
  },
  'CMG-6.investigation': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí zjištění ze sociálního šetření.',
      en: 'The assessment lacks the findings of the social investigation.',
    },
    way: completeAssessment,
  },
  'CMG-13.guardianAgreement': {
    why: {
      cs: 'Rozhodnutí se týká i toho, o čem rozhoduje opatrovník, ale jeho souhlas zatím není zapsán.',
      en: "The decision lies in a guardian's scope and the guardian's agreement is not recorded.",
    },
    way: {
      cs: 'Přizvěte opatrovníka ({guardians}) a zapište jeho souhlas.',
      en: 'Bring in the guardian ({guardians}) and record the agreement.',
    },
  },
  'CMG-13.guardianOrMatters': {
    why: {
      cs: 'Klient má opatrovníka a není zapsáno, čeho se rozhodnutí týká, ani že opatrovník souhlasí.',
      en: "The client has a guardian; neither what is decided about nor the guardian's agreement is recorded.",
    },
    way: {
      cs: 'Přizvěte opatrovníka ({guardians}) a zapište jeho souhlas, nebo uveďte, čeho se rozhodnutí týká, pokud opatrovníkovi nepřísluší.',
      en: "Bring in the guardian ({guardians}) and record the agreement, or say what is decided about (matters) if it is not the guardian's.",
    },
  },
  'CMG-13.clientView': {
    why: {
      cs: 'Rozhoduje i opatrovník; vlastní pohled klienta zatím není zapsán.',
      en: "A guardian decides too, and the client's own view is not recorded.",
    },
    way: { cs: 'Zeptejte se klienta a jeho pohled zapište.', en: 'Ask the client and record the view.' },
  },
  'STF-9.overloaded': {
    why: {
      cs: 'Pracovník bude mít tolik otevřených případů: {cases}. Úřad má mez nastavenu na {limit}.',
      en: 'Open cases that the worker will have: {cases}. The limit of the office is {limit}.',
    },
    way: {
      cs: 'Zvažte jiného case managera, nebo některý z jeho případů předejte.',
      en: 'Consider another case manager, or hand one of their cases over.',
    },
  },
  'CMG-17.assigned': {
    why: {
      cs: 'Pracovník zároveň vykonává represivní funkci, která nejde dobře dohromady s prací s klientem.',
      en: 'The worker also holds a repressive function, which does not go with work with the client.',
    },
    way: { cs: 'Zvažte, zda by případ neměl mít jiný pracovník.', en: 'Consider another worker for the case.' },
  },
};
