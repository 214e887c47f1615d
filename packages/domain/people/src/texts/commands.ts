import type { Texts } from '@koordinace/kernel';

export const commands: Texts['commands'] = {
  RecordPerson: {
    title: { cs: 'Zapsat osobu', en: 'Record a person' },
    about: {
      cs: 'Zapíše osobu, která není klientem, například opatrovníka, příbuzného nebo pečující osobu.',
      en: 'Writes down a person who is not a client: a guardian, a relative, a carer.',
    },
    refused: { cs: 'Osobu zatím nelze zapsat.', en: 'The person cannot be recorded yet.' },
  },
  CorrectPerson: {
    title: { cs: 'Opravit údaje o osobě', en: "Correct a person's card" },
    about: {
      cs: 'Opraví jméno, datum narození nebo kontakt. Předchozí znění zůstává v historii.',
      en: 'Corrects name, date of birth or contact. What stood there before stays in the history.',
    },
    refused: { cs: 'Údaje nyní nelze opravit.', en: 'The card cannot be corrected now.' },
  },
  RecordGuardianship: {
    title: { cs: 'Zapsat opatrovníka', en: 'Record a guardian' },
    about: {
      cs: 'Zapíše, kdo osobu zastupuje nebo podporuje, v jakém rozsahu a od kdy.',
      en: 'Writes down who acts for the person or supports them, within what scope and since when.',
    },
    refused: { cs: 'Opatrovníka zatím nelze zapsat.', en: 'The guardian cannot be recorded yet.' },
  },
  EndGuardianship: {
    title: { cs: 'Zapsat konec opatrovnictví', en: 'Record the end of a guardianship' },
    about: {
      cs: 'Zapíše, kterým dnem zastoupení končí. Při změně rozsahu se pak zapíše nové.',
      en: 'Writes down the last day of the guardianship. When its scope changes, a new one is recorded then.',
    },
    refused: { cs: 'Konec opatrovnictví nelze zapsat.', en: 'The end of the guardianship cannot be recorded.' },
  },
  MergePersons: {
    title: { cs: 'Sloučit záznamy o osobě', en: 'Merge two records of a person' },
    about: {
      cs: 'Spojí dva záznamy o téže osobě. Rozhoduje pracovník a sloučení lze vzít zpět.',
      en: 'Joins two records of the same person. The worker decides, and the merge can be undone.',
    },
    refused: { cs: 'Záznamy nyní nelze sloučit.', en: 'The records cannot be merged now.' },
  },
  UndoMerge: {
    title: { cs: 'Vzít sloučení zpět', en: 'Undo a merge' },
    about: {
      cs: 'Vrátí oba záznamy do stavu, jako by ke sloučení nedošlo.',
      en: 'Puts both records back as if they had never been merged.',
    },
    refused: { cs: 'Sloučení nelze vzít zpět.', en: 'The merge cannot be undone.' },
  },
};
