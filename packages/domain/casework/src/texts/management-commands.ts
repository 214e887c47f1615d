import type { Texts } from '@koordinace/kernel';

/** Commands of case management: phases, crisis, evaluation, closing and return. */
export const managementCommands: Texts['commands'] = {
  ReopenCase: {
    title: { cs: 'Znovu otevřít případ', en: 'Reopen the case' },
    about: {
      cs: 'Naváže na uzavřený případ, když se klient vrátí; historie zůstává a nic se nezapisuje znovu.',
      en: 'Takes up a closed case when the client returns; the history stays and nothing is entered again.',
    },
    refused: { cs: 'Případ zatím nelze znovu otevřít.', en: 'The case cannot be reopened yet.' },
  },
  LeaveCaseManagement: {
    title: { cs: 'Zapsat odstoupení od case managementu', en: 'Leave case management' },
    about: {
      cs: 'Zapíše, že klient už case management nechce; pomoc pokračuje individuální sociální prací.',
      en: 'Notes that the client no longer wants case management; help goes on as individual social work.',
    },
    refused: { cs: 'Odstoupení zatím nelze zapsat.', en: 'This cannot be noted yet.' },
  },
  ConcludeOutreach: {
    title: { cs: 'Zapsat, že se klienta podařilo znovu oslovit', en: 'Note that the client was found again' },
    about: {
      cs: 'Ukončí hledání klienta a vrátí se ke zhodnocení situace.',
      en: 'Ends the search for the client and goes on to the assessment.',
    },
    refused: { cs: 'Vyhledávání nyní nelze ukončit.', en: 'The search cannot be ended now.' },
  },
  BeginCoordination: {
    title: { cs: 'Zahájit koordinaci', en: 'Begin coordination' },
    about: {
      cs: 'Přejde k uskutečňování dohodnutého plánu a koordinaci těch, kdo se na něm podílejí.',
      en: 'Goes on to carrying out the agreed plan and coordinating those who take part.',
    },
    refused: { cs: 'Koordinaci zatím nelze zahájit.', en: 'Coordination cannot begin yet.' },
  },
  BeginEvaluation: {
    title: { cs: 'Zahájit hodnocení', en: 'Begin the evaluation' },
    about: { cs: 'Přejde k závěrečnému hodnocení.', en: 'Goes on to the final evaluation.' },
    refused: { cs: 'Hodnocení zatím nelze zahájit.', en: 'The evaluation cannot begin yet.' },
  },
  ReturnToPhase: {
    title: { cs: 'Vrátit se do dřívější fáze', en: 'Return to an earlier phase' },
    about: {
      cs: 'Vrátí case management do dřívější fáze, když se situace klienta změní.',
      en: "Takes case management back to an earlier phase when the client's situation changes.",
    },
    refused: { cs: 'Do této fáze se zatím nelze vrátit.', en: 'It cannot go back to this phase yet.' },
  },
  SetExpectedEnd: {
    title: { cs: 'Určit předpokládaný konec spolupráce', en: 'Set the expected end' },
    about: {
      cs: 'Potvrdí nebo posune den, kdy se čeká konec spolupráce.',
      en: 'Confirms or moves the day on which the cooperation is expected to end.',
    },
    refused: { cs: 'Předpokládaný konec zatím nelze určit.', en: 'The expected end cannot be set yet.' },
  },
  OpenCrisis: {
    title: { cs: 'Zapsat krizi', en: 'Open a crisis' },
    about: {
      cs: 'Zapíše, že nastala krize; řeší ji case manager, nebo ten, kdo ho zastupuje.',
      en: 'Notes that a crisis began; the case manager handles it, or whoever stands in.',
    },
    refused: { cs: 'Krizi nyní nelze zapsat.', en: 'A crisis cannot be opened now.' },
  },
  SetCrisisTask: {
    title: { cs: 'Zadat úkol v krizi', en: 'Set a task of the crisis' },
    about: {
      cs: 'Zadá krok, který je v krizi potřeba udělat; stojí mimo individuální plán.',
      en: 'Sets a step that the crisis needs; it stands apart from the individual plan.',
    },
    refused: { cs: 'Úkol v krizi zatím nelze zadat.', en: 'The task cannot be set yet.' },
  },
  EndCrisis: {
    title: { cs: 'Ukončit krizi', en: 'End the crisis' },
    about: {
      cs: 'Zapíše, jak krize skončila; případ pokračuje tam, kde byl, nebo v dřívější fázi.',
      en: 'Notes how the crisis ended; the case goes on where it was, or in an earlier phase.',
    },
    refused: { cs: 'Krizi zatím nelze ukončit.', en: 'The crisis cannot be ended yet.' },
  },
  RecordEvaluation: {
    title: { cs: 'Zapsat vyhodnocení s klientem', en: 'Record the evaluation' },
    about: {
      cs: 'Case manager s klientem vyhodnotí, jak spolupráce probíhala a čeho se dosáhlo.',
      en: 'The case manager evaluates with the client how the cooperation went and what was reached.',
    },
    refused: { cs: 'Vyhodnocení zatím nelze zapsat.', en: 'The evaluation cannot be recorded yet.' },
  },
  EvaluateProcess: {
    title: { cs: 'Zapsat vyhodnocení koordinátora', en: "Record the coordinator's evaluation" },
    about: {
      cs: 'Koordinátor vyhodnotí, jak koordinace podpory probíhala; může to udělat i po uzavření případu.',
      en: 'The coordinator evaluates how the coordination went; possible after the closing, too.',
    },
    refused: { cs: 'Vyhodnocení koordinátora zatím nelze zapsat.', en: 'It cannot be recorded yet.' },
  },
  CloseCase: {
    title: { cs: 'Uzavřít případ', en: 'Close the case' },
    about: {
      cs: 'Zapíše důvod a výhled a případ uzavře; ukončí i plány, členství v týmu a nevyřízené návrhy.',
      en: 'Closes the case with reason and outlook; ends plans, memberships and open proposals.',
    },
    refused: { cs: 'Případ zatím nelze uzavřít.', en: 'The case cannot be closed yet.' },
  },
  ReviewPlan: {
    title: { cs: 'Přehodnotit plán', en: 'Review the plan' },
    about: {
      cs: 'Zapíše pokrok v cílech, zapojení aktérů a účinek služeb; plán pak platí dál, změní se, nebo je naplněn.',
      en: 'Notes the progress of goals, the involvement of actors and the effect of services; the plan goes on, changes or is completed.',
    },
    refused: { cs: 'Přehodnocení zatím nelze zapsat.', en: 'The review cannot be recorded yet.' },
  },
  ReportTrigger: {
    title: { cs: 'Zapsat, že nastala událost', en: 'Report that the event came' },
    about: {
      cs: 'Zapíše, že nastalo to, na co úkol čekal.',
      en: 'Notes that what the task waited for has come.',
    },
    refused: { cs: 'Událost zatím nelze zapsat.', en: 'The event cannot be noted yet.' },
  },
};
