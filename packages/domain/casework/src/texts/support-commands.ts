import type { Texts } from '@koordinace/kernel';

/** Commands about those around the client: team, coordinator, methodologist, services, specialists, carers. */
export const supportCommands: Texts['commands'] = {
  LinkCarer: {
    title: { cs: 'Zapsat, o koho klient pečuje', en: 'Note for whom the client cares' },
    about: {
      cs: 'V případu pečujícího zapíše, o koho pečuje; spis toho člověka tím nikomu neotevře.',
      en: "Notes in a carer's case for whom the carer cares; it opens that person's file to nobody.",
    },
    refused: { cs: 'Péči zatím nelze zapsat.', en: 'This cannot be noted yet.' },
  },
  RecordSpecialistAssessment: {
    title: { cs: 'Zapsat posouzení odborníka', en: "Record a specialist's assessment" },
    about: {
      cs: 'Zapíše, jak situaci vidí odborník, s jeho jménem a datem.',
      en: 'Writes down how a specialist sees the situation, under author and day.',
    },
    refused: { cs: 'Posouzení zatím nelze zapsat.', en: 'The assessment cannot be recorded yet.' },
  },
  AddTeamMember: {
    title: { cs: 'Přizvat do týmu', en: 'Add a member of the team' },
    about: {
      cs: 'Zapíše, kdo se kolem klienta zapojuje, v jaké roli a s jakým úkolem; přístup ke spisu tím nevzniká.',
      en: 'Notes who takes part around the client, in which role and with what task; it gives no access to the file.',
    },
    refused: { cs: 'Do týmu zatím nelze přizvat.', en: 'The member cannot be added yet.' },
  },
  EndMembership: {
    title: { cs: 'Ukončit členství v týmu', en: 'End a membership' },
    about: { cs: 'Zapíše, že se někdo už nezapojuje.', en: 'Notes that somebody no longer takes part.' },
    refused: { cs: 'Členství zatím nelze ukončit.', en: 'The membership cannot be ended yet.' },
  },
  AskCoordinator: {
    title: { cs: 'Požádat o pomoc koordinátora podpory', en: 'Ask the support coordinator' },
    about: {
      cs: 'Požádá koordinátora o nového aktéra, případové setkání, zprostředkování nebo jinou pomoc.',
      en: 'Asks the coordinator for a new actor, a conference, mediation or other help.',
    },
    refused: { cs: 'Koordinátora zatím nelze požádat.', en: 'The coordinator cannot be asked yet.' },
  },
  AnswerRequest: {
    title: { cs: 'Odpovědět na žádost', en: 'Answer a request' },
    about: {
      cs: 'Koordinátor zapíše, co k žádosti zařídil.',
      en: 'The coordinator notes what was arranged.',
    },
    refused: { cs: 'Odpověď zatím nelze zapsat.', en: 'The answer cannot be recorded yet.' },
  },
  RecordMediation: {
    title: { cs: 'Zapsat mediaci', en: 'Record a mediation' },
    about: {
      cs: 'Zapíše jednání mezi klientem nebo rodinou a službou, které někdo zprostředkoval.',
      en: 'Writes down a mediated talk between the client or family and a service.',
    },
    refused: { cs: 'Mediaci zatím nelze zapsat.', en: 'The mediation cannot be recorded yet.' },
  },
  ConsultMethodologist: {
    title: { cs: 'Obrátit se na krajského metodika', en: 'Consult the regional methodologist' },
    about: {
      cs: 'Připraví výtah z případu bez jmen a zapíše dotaz pro krajského metodika.',
      en: 'Prepares an extract without names and notes the question for the regional methodologist.',
    },
    refused: { cs: 'Na metodika se zatím nelze obrátit.', en: 'The methodologist cannot be consulted yet.' },
  },
  RecordMethodologistAnswer: {
    title: { cs: 'Zapsat odpověď metodika', en: "Record the methodologist's answer" },
    about: { cs: 'Zapíše, co krajský metodik poradil.', en: 'Notes what the methodologist advised.' },
    refused: { cs: 'Odpověď metodika zatím nelze zapsat.', en: 'The answer cannot be recorded yet.' },
  },
  RecordRefusedService: {
    title: { cs: 'Zapsat odmítnutí službou', en: 'Record a service that refused' },
    about: {
      cs: 'Zapíše, která služba klienta odmítla, proč a co se podniklo v jeho zájmu.',
      en: "Notes which service refused the client, why, and what was done in the client's interest.",
    },
    refused: { cs: 'Odmítnutí zatím nelze zapsat.', en: 'The refusal cannot be recorded yet.' },
  },
  GiveSummary: {
    title: { cs: 'Předat klientovi srozumitelné shrnutí', en: 'Give the client a plain summary' },
    about: {
      cs: 'Shrne klientovi jednoduše, jaké má možnosti, na čem jste se dohodli a na koho se obrátit.',
      en: 'Sums up for the client in plain words what is possible, what was agreed and whom to turn to.',
    },
    refused: { cs: 'Shrnutí zatím nelze předat.', en: 'The summary cannot be given yet.' },
  },
};
