import type { Texts } from '@koordinace/kernel';

export const establishmentCommands: Texts['commands'] = {
  AdoptProfile: {
    title: { cs: 'Schválit profil pozice', en: 'Adopt the profile of a post' },
    about: {
      cs: 'Schválí nové znění profilu: kompetence, náplň práce, úvazek, zázemí a zařazení v organizaci. Dřívější znění zůstanou k přečtení.',
      en: 'Adopts a version of the profile: competences, job description, extent, background, place in the organisation. Earlier ones stay readable.',
    },
    refused: { cs: 'Profil pozice zatím nelze schválit.', en: 'The profile cannot be adopted yet.' },
  },
  FundPost: {
    title: { cs: 'Zapsat financování pozice', en: 'Record the funding of a post' },
    about: {
      cs: 'Zapíše, z čeho se pozice platí, kolik na ni je a do kdy. Na blížící se konec systém upozorní.',
      en: 'Records from what a post is paid, how much and until when. It is said when the end is near.',
    },
    refused: { cs: 'Financování nelze zapsat.', en: 'The funding cannot be recorded.' },
  },
  AssignTargetGroups: {
    title: { cs: 'Určit cílové skupiny koordinátora', en: "Assign a coordinator's target groups" },
    about: {
      cs: 'Kde je koordinátorů více, určí, které cílové skupiny má který na starosti.',
      en: 'Says which target groups a coordinator has, where there are several coordinators.',
    },
    refused: { cs: 'Cílové skupiny nelze určit.', en: 'The target groups cannot be assigned.' },
  },
  RecordExamination: {
    title: { cs: 'Zapsat zkoušku úředníka', en: "Record an official's examination" },
    about: {
      cs: 'Zapíše, že pracovník složil úřednickou zkoušku nebo absolvoval předepsané vzdělávání úředníků.',
      en: "Records that a worker passed an official's examination or the training that the law asks for.",
    },
    refused: { cs: 'Zkoušku nelze zapsat.', en: 'The examination cannot be recorded.' },
  },
  AdoptAgenda: {
    title: { cs: 'Schválit rozdělení agendy', en: 'Adopt the division of agenda' },
    about: {
      cs: 'Určí, která činnost komu patří. Vychází z přílohy č. 1 metodiky a z kapitoly 2.1; zadáváte jen to, co se mění.',
      en: 'Says whose each task is. It begins with annex 1 and chapter 2.1 of the manual; only changes are entered.',
    },
    refused: { cs: 'Rozdělení agendy zatím nelze schválit.', en: 'The division of agenda cannot be adopted yet.' },
  },
  SetCooperationRules: {
    title: { cs: 'Stanovit pravidla spolupráce', en: 'Set rules of cooperation' },
    about: {
      cs: 'Stanoví pravidla spolupráce koordinátora podpory s vedoucím odboru, s case managery nebo s pracovníkem komunitního plánování.',
      en: 'Sets rules of cooperation of the coordinator with the head, the case managers or the community planner.',
    },
    refused: { cs: 'Pravidla spolupráce nelze stanovit.', en: 'The rules of cooperation cannot be set.' },
  },
  OpenSelection: {
    title: { cs: 'Otevřít výběrové řízení', en: 'Open a selection' },
    about: {
      cs: 'Po revizi pracovních míst a náplní otevře výběrové řízení na pozici.',
      en: 'Opens a selection for a post after a review of posts and job descriptions.',
    },
    refused: { cs: 'Výběrové řízení zatím nelze otevřít.', en: 'The selection cannot be opened yet.' },
  },
  PublishSelection: {
    title: { cs: 'Zapsat zveřejnění výběrového řízení', en: 'Record the publication of a selection' },
    about: {
      cs: 'Zapíše, kde je výběrové řízení zveřejněno, co se od uchazečů žádá a do kdy se mohou přihlásit.',
      en: 'Records where a selection is published, what is required, and until when one can apply.',
    },
    refused: { cs: 'Výběrové řízení zatím nelze zveřejnit.', en: 'The selection cannot be published yet.' },
  },
  DecideSelection: {
    title: { cs: 'Zapsat výsledek výběrového řízení', en: 'Record the result of a selection' },
    about: {
      cs: 'Zapíše, jak výběrové řízení dopadlo. Jména uchazečů se nevedou; koho jste vybrali, toho ustanovte.',
      en: 'Records how a selection ended. No names of applicants are kept; whoever was chosen is then appointed.',
    },
    refused: { cs: 'Výsledek zatím nelze zapsat.', en: 'The result cannot be recorded yet.' },
  },
  CancelSelection: {
    title: { cs: 'Zrušit výběrové řízení', en: 'Cancel a selection' },
    about: {
      cs: 'Zapíše, že se od výběrového řízení upustilo.',
      en: 'Records that a selection was given up.',
    },
    refused: { cs: 'Výběrové řízení už nelze zrušit.', en: 'The selection cannot be cancelled any more.' },
  },
  SetCaseloadLimit: {
    title: { cs: 'Nastavit mez vytížení', en: 'Set the limit of caseload' },
    about: {
      cs: 'Nastaví, kolik otevřených případů má mít jeden case manager nejvýše. Při překročení systém upozorní.',
      en: 'Sets how many open cases a case manager should have at most. It is said when there are more.',
    },
    refused: { cs: 'Mez vytížení nelze nastavit.', en: 'The limit cannot be set.' },
  },
  RecordPriorities: {
    title: { cs: 'Zapsat změnu priorit', en: 'Record a change of priorities' },
    about: {
      cs: 'Zapíše, že vedení změnilo priority sociální práce, a důvody, které k tomu mělo.',
      en: 'Records that the leadership changed the priorities of social work, and its reasons.',
    },
    refused: { cs: 'Změnu priorit nelze zapsat.', en: 'The change of priorities cannot be recorded.' },
  },
  AnnouncePostDeadline: {
    title: { cs: 'Upozornit na lhůtu pozice', en: 'Announce what is due about a post' },
    about: {
      cs: 'Poznamená, že systém upozornil na končící financování nebo chybějící pravidla spolupráce. Tento úkon provádí jen systém.',
      en: 'Notes that funding about to end or missing rules of cooperation were announced. Only the system does it.',
    },
    refused: { cs: 'Na lhůtu nelze upozornit.', en: 'It cannot be announced.' },
  },
};
