import type { Texts } from '@koordinace/kernel';

/** How commands are called and how their refusals begin. */
export const commands: Texts['commands'] = {
  RecordIntake: {
    title: { cs: 'Zapsat příjem', en: 'Record an intake' },
    about: {
      cs: 'Založí případ klienta, který na úřad přišel nebo na kterého někdo upozornil.',
      en: 'Begins the case of a client who came or was brought to notice.',
    },
    refused: { cs: 'Příjem zatím nelze zapsat.', en: 'The intake cannot be recorded yet.' },
  },
  TellClient: {
    title: { cs: 'Zapsat poučení klienta', en: 'Note that the client was told' },
    about: {
      cs: 'Zapíše, že se klient dozvěděl, že pomoc je dobrovolná a bezplatná.',
      en: 'Notes that the client was told that help is voluntary and free of charge.',
    },
    refused: { cs: 'Poučení nyní nelze zapsat.', en: 'This cannot be noted now.' },
  },
  SettleIntakeBasis: {
    title: { cs: 'Doplnit právní důvod předání informací', en: 'Add the basis for passed information' },
    about: {
      cs: 'Doplní, z jakého právního důvodu aktér informace o klientovi předal.',
      en: "Adds on what an actor's passing of information rests.",
    },
    refused: { cs: 'Právní důvod zatím nelze doplnit.', en: 'The basis cannot be added yet.' },
  },
  OpenImmediateHelp: {
    title: { cs: 'Zahájit okamžitou pomoc', en: 'Open immediate help' },
    about: {
      cs: 'Zahájí pomoc v nezbytném rozsahu, když prodlení ohrožuje život nebo zdraví.',
      en: 'Opens help to the necessary extent where delay endangers life or health.',
    },
    refused: { cs: 'Okamžitou pomoc nyní nelze zahájit.', en: 'Immediate help cannot be opened now.' },
  },
  EndImmediateHelp: {
    title: { cs: 'Ukončit okamžitou pomoc', en: 'End immediate help' },
    about: {
      cs: 'Zapíše, že ohrožení pominulo a co se zařídilo.',
      en: 'Notes that the danger has passed and what was arranged.',
    },
    refused: { cs: 'Okamžitou pomoc nyní nelze ukončit.', en: 'Immediate help cannot be ended now.' },
  },
  MarkCuratorGroups: {
    title: { cs: 'Označit skupiny pro sociálního kurátora', en: 'Mark groups for the social curator' },
    about: {
      cs: 'Označí skupiny podle § 92 písm. b) a zapíše, zda byla nabídnuta spolupráce sociálního kurátora.',
      en: "Marks groups of § 92 b and notes whether the social curator's cooperation was offered.",
    },
    refused: { cs: 'Skupiny zatím nelze označit.', en: 'The groups cannot be marked yet.' },
  },
  RecordHealthNotification: {
    title: { cs: 'Zapsat oznámení poskytovatele zdravotních služeb', en: "Record a health provider's notification" },
    about: {
      cs: 'K běžícímu případu zapíše oznámení podle § 92 písm. c) a lhůtu pro odpověď.',
      en: 'Adds a notification under § 92 c to an open case, with the day by which a reply is owed.',
    },
    refused: { cs: 'Oznámení zatím nelze zapsat.', en: 'The notification cannot be recorded yet.' },
  },
  CloseReply: {
    title: { cs: 'Uzavřít odpověď na oznámení', en: 'Close the reply to a notification' },
    about: {
      cs: 'Zapíše, co vyplynulo z oznámení poskytovatele zdravotních služeb.',
      en: "Notes what came of a health provider's notification.",
    },
    refused: { cs: 'Odpověď zatím nelze uzavřít.', en: 'The reply cannot be closed yet.' },
  },
  MoveToPhase: {
    title: { cs: 'Přejít do jiné fáze', en: 'Move to another phase' },
    about: {
      cs: 'Posune individuální sociální práci do další fáze, nebo ji vrátí do dřívější.',
      en: 'Takes individual social work to the next phase or back to an earlier one.',
    },
    refused: { cs: 'Do této fáze zatím nelze přejít.', en: 'This phase cannot begin yet.' },
  },
  RecordContact: {
    title: { cs: 'Zapsat kontakt', en: 'Record a contact' },
    about: {
      cs: 'Stručně zapíše návštěvu, telefonát nebo jiný kontakt.',
      en: 'A short note on a visit, a call or another contact.',
    },
    refused: { cs: 'Kontakt zatím nelze zapsat.', en: 'The contact cannot be recorded yet.' },
  },
  RecordSocialInvestigation: {
    title: { cs: 'Zapsat sociální šetření', en: 'Record a social investigation' },
    about: {
      cs: 'Zapíše zjištění ze sociálního šetření; stanou se součástí zhodnocení situace.',
      en: 'Writes down the findings of a social investigation; they become part of the assessment.',
    },
    refused: { cs: 'Sociální šetření zatím nelze zapsat.', en: 'The social investigation cannot be recorded yet.' },
  },
  RecordAssessment: {
    title: { cs: 'Doplnit zhodnocení situace', en: 'Add to the assessment' },
    about: {
      cs: 'Zapíše jednu nebo více částí zhodnocení situace.',
      en: 'Writes down one or more parts of the assessment.',
    },
    refused: { cs: 'Zhodnocení situace zatím nelze doplnit.', en: 'The assessment cannot be added to yet.' },
  },
  ScreenClient: {
    title: { cs: 'Provést screening', en: 'Screen the client' },
    about: {
      cs: 'Podle platného dotazníku vyhodnotí, zda by klientovi pomohl case management.',
      en: 'Works out by the questionnaire in force whether case management would help.',
    },
    refused: { cs: 'Screening zatím nelze uzavřít.', en: 'The screening cannot be completed yet.' },
  },
  DeclineCaseManagement: {
    title: { cs: 'Zapsat, že si klient case management nepřeje', en: 'Note that the client declines case management' },
    about: {
      cs: 'Zapíše rozhodnutí klienta; na další pomoci se nic nemění.',
      en: "Notes the client's decision; the help goes on unchanged.",
    },
    refused: { cs: 'Toto rozhodnutí nyní nelze zapsat.', en: 'This decision cannot be recorded now.' },
  },
  ChangeMethod: {
    title: { cs: 'Zahájit case management', en: 'Begin case management' },
    about: {
      cs: 'Převede práci s klientem na metodu case managementu; případ zůstává týž.',
      en: 'Takes the work over to case management; the case stays the same.',
    },
    refused: { cs: 'Case management zatím nelze zahájit.', en: 'Case management cannot begin yet.' },
  },
  HandOverCase: {
    title: { cs: 'Předat případ', en: 'Hand the case over' },
    about: {
      cs: 'Předá případ jinému pracovníkovi i s důvodem a shrnutím.',
      en: 'Hands the case over to another worker, with reason and summary.',
    },
    refused: { cs: 'Případ zatím nelze předat.', en: 'The case cannot be handed over yet.' },
  },
  ConcludeAssessment: {
    title: { cs: 'Uzavřít zhodnocení situace', en: 'Conclude the assessment' },
    about: { cs: 'Uzavře zhodnocení situace a zahájí plánování.', en: 'Closes the assessment and begins planning.' },
    refused: { cs: 'Zhodnocení situace zatím nelze uzavřít.', en: 'The assessment cannot be concluded yet.' },
  },
  DraftPlan: {
    title: { cs: 'Založit návrh individuálního plánu', en: 'Draft an individual plan' },
    about: {
      cs: 'Založí návrh plánu, který se pak po částech doplňuje.',
      en: 'Begins a draft of the plan, to be completed piece by piece.',
    },
    refused: { cs: 'Plán zatím nelze založit.', en: 'A plan cannot be drafted yet.' },
  },
  SetGoal: {
    title: { cs: 'Zapsat cíl', en: 'Set a goal' },
    about: { cs: 'Přidá do plánu cíl nebo upraví jeho znění.', en: 'Adds a goal to the plan or rewords one.' },
    refused: { cs: 'Cíl zatím nelze zapsat.', en: 'The goal cannot be set yet.' },
  },
  ProposeTask: {
    title: { cs: 'Navrhnout úkol', en: 'Propose a task' },
    about: {
      cs: 'Navrhne úkol; do plánu se dostane, až s ním klient souhlasí.',
      en: 'Proposes a task; it enters the plan once the client agrees.',
    },
    refused: { cs: 'Úkol zatím nelze navrhnout.', en: 'The task cannot be proposed yet.' },
  },
  ChangeTask: {
    title: { cs: 'Změnit úkol', en: 'Change a task' },
    about: {
      cs: 'Změní odpovědnou osobu, termín nebo jiný údaj úkolu; bez souhlasu klienta je z úkolu znovu návrh.',
      en: "Changes the responsible person, the date or other details of a task; without the client's agreement it is a proposal again.",
    },
    refused: { cs: 'Úkol zatím nelze změnit.', en: 'The task cannot be changed yet.' },
  },
  AcceptProposal: {
    title: { cs: 'Zapsat souhlas klienta s návrhem', en: "Record the client's agreement to a proposal" },
    about: { cs: 'Z návrhu se stane úkol plánu.', en: 'The proposal becomes a task of the plan.' },
    refused: { cs: 'Návrh zatím nelze přijmout.', en: 'The proposal cannot be accepted yet.' },
  },
  StartTask: {
    title: { cs: 'Zahájit úkol', en: 'Start a task' },
    about: { cs: 'Zapíše, že se na úkolu začalo pracovat.', en: 'Notes that work on the task has begun.' },
    refused: { cs: 'Úkol zatím nelze zahájit.', en: 'The task cannot be started yet.' },
  },
  CompleteTask: {
    title: { cs: 'Zapsat splnění úkolu', en: 'Complete a task' },
    about: { cs: 'Zapíše, že je úkol splněn.', en: 'Notes that the task is done.' },
    refused: { cs: 'Splnění zatím nelze zapsat.', en: 'The task cannot be completed yet.' },
  },
  DropTask: {
    title: { cs: 'Zrušit úkol', en: 'Drop a task' },
    about: {
      cs: 'Zruší úkol nebo návrh, o který klient nestojí.',
      en: 'Drops a task, or a proposal that the client does not want.',
    },
    refused: { cs: 'Úkol nyní nelze zrušit.', en: 'The task cannot be dropped now.' },
  },
  NameRisk: {
    title: { cs: 'Zapsat riziko plánu', en: 'Name a risk of the plan' },
    about: {
      cs: 'Zapíše, co se může stát a co se v tom případě udělá.',
      en: 'Writes down what may happen and what is done then.',
    },
    refused: { cs: 'Riziko zatím nelze zapsat.', en: 'The risk cannot be recorded yet.' },
  },
  SetReassessment: {
    title: { cs: 'Určit termín přehodnocení', en: 'Set the day of reassessment' },
    about: { cs: 'Určí den, kdy se plán přehodnotí.', en: 'Sets the day on which the plan is reassessed.' },
    refused: { cs: 'Termín zatím nelze určit.', en: 'The day cannot be set yet.' },
  },
  AgreePlan: {
    title: { cs: 'Zapsat souhlas s plánem', en: 'Record the agreement to the plan' },
    about: {
      cs: 'Zapíše, že klient souhlasí právě s touto verzí plánu.',
      en: 'Notes that the client agrees to this very version of the plan.',
    },
    refused: { cs: 'Plán zatím nemůže začít platit.', en: 'The plan cannot become active yet.' },
  },
  EndIndividualWork: {
    title: { cs: 'Ukončit individuální sociální práci', en: 'End individual social work' },
    about: { cs: 'Ukončí spolupráci a zapíše její vyhodnocení.', en: 'Ends the cooperation with an evaluation.' },
    refused: { cs: 'Spolupráci zatím nelze ukončit.', en: 'The cooperation cannot be ended yet.' },
  },
  RaiseDeadline: {
    title: { cs: 'Upozornit na uplynulou lhůtu', en: 'Announce a deadline that has passed' },
    about: { cs: 'Systém upozorní na lhůtu, která uplynula.', en: 'The office announces a deadline that has passed.' },
    refused: { cs: 'Na lhůtu nelze upozornit.', en: 'The deadline cannot be announced.' },
  },
  AdoptQuestionnaire: {
    title: { cs: 'Schválit dotazník ke screeningu', en: 'Adopt a screening questionnaire' },
    about: {
      cs: 'Zavede vlastní verzi dotazníku; u hotových screeningů zůstává ta, podle které vznikly.',
      en: "Puts the office's own version in force; past screenings keep theirs.",
    },
    refused: { cs: 'Dotazník zatím nelze schválit.', en: 'The questionnaire cannot be adopted yet.' },
  },
  ChooseTarget: {
    title: { cs: 'Zvolit cílovou skupinu nebo problematiku', en: 'Choose a target group or problem' },
    about: {
      cs: 'Zapíše, na koho nebo na co se zavádění zaměřuje; výsledek screeningu to nemění.',
      en: 'Notes on whom or what the introduction is focused; it changes no outcome of a screening.',
    },
    refused: { cs: 'Cílovou skupinu nebo problematiku zatím nelze zvolit.', en: 'The target cannot be chosen yet.' },
  },
  DropTarget: {
    title: { cs: 'Opustit cílovou skupinu nebo problematiku', en: 'Drop a target group or problem' },
    about: {
      cs: 'Zavádění se na ni už nezaměřuje; hotové screeningy se nemění.',
      en: 'The introduction no longer focuses on it; past screenings stay as they are.',
    },
    refused: { cs: 'Cílovou skupinu nebo problematiku nelze opustit.', en: 'The target cannot be dropped.' },
  },
};
