import type { Texts } from '@koordinace/kernel';

/** What happens to a plan and to its steps. */
export const planFacts: Texts['facts'] = {
  ImplementationDrafted: { cs: 'založení implementačního plánu', en: 'beginning of the implementation plan' },
  ImplementationAmended: { cs: 'změna plánu', en: 'change of the plan' },
  CarrierNamed: { cs: 'určení nositele změny', en: 'naming of the carrier of the change' },
  TemplateAdopted: { cs: 'převzetí fází ze šablony', en: 'adoption of the template' },
  SupportPlanned: { cs: 'naplánovaná podpora', en: 'planned support' },
  SupportHeld: { cs: 'podpora, která proběhla', en: 'support that took place' },
  LeadershipInformed: { cs: 'informace pro vedení obce', en: 'information of the leadership' },
  ImplementationStarted: { cs: 'zahájení implementace', en: 'start of the introduction' },
  FirstStepEnded: { cs: 'konec prvního kroku', en: 'end of the first step' },
  InterimEvaluationRecorded: { cs: 'průběžné vyhodnocení', en: 'interim evaluation' },
  FinalEvaluationBegun: { cs: 'zahájení závěrečného vyhodnocení', en: 'beginning of the final evaluation' },
  ImplementationClosed: { cs: 'uzavření implementačního plánu', en: 'closing of the implementation plan' },
  ImplementationDeadlineRaised: { cs: 'upozornění na lhůtu', en: 'announcement of a deadline' },
  PartialGoalSet: { cs: 'dílčí cíl', en: 'partial goal' },
  PartialGoalAmended: { cs: 'změna dílčího cíle', en: 'change of a partial goal' },
  PartialGoalDropped: { cs: 'upuštění od dílčího cíle', en: 'giving up of a partial goal' },
  StepPlanned: { cs: 'naplánování kroku', en: 'planning of a step' },
  MeasurePrepared: { cs: 'opatření k riziku', en: 'measure against a risk' },
  MeasureOpened: { cs: 'otevření opatření', en: 'opening of a measure' },
  StepAmended: { cs: 'změna kroku', en: 'change of a step' },
  StepStarted: { cs: 'zahájení kroku', en: 'start of a step' },
  StepVerified: { cs: 'splnění kroku', en: 'fulfilment of a step' },
  StepNotReached: { cs: 'nesplněný krok', en: 'step that was not reached' },
  StepDropped: { cs: 'vypuštění kroku', en: 'leaving out of a step' },
};

/** Where a plan, its goals and its steps stand. */
export const planPlaces: Texts['places'] = {
  implementation: {
    none: { cs: 'plán zatím není založen', en: 'the plan is not begun yet' },
    preparation: { cs: 'plán se připravuje', en: 'the plan is being prepared' },
    'running.begun': { cs: 'zavádění běží, žádný krok zatím neskončil', en: 'under way, no step has ended yet' },
    'running.working': { cs: 'zavádění běží', en: 'under way' },
    finalEvaluation: { cs: 'probíhá závěrečné vyhodnocení', en: 'the final evaluation is under way' },
    closed: { cs: 'plán je uzavřen', en: 'the plan is closed' },
  },
  goal: {
    none: { cs: 'dílčí cíl zatím není stanoven', en: 'the partial goal is not set yet' },
    set: { cs: 'dílčí cíl platí', en: 'the partial goal stands' },
    dropped: { cs: 'od dílčího cíle se upustilo', en: 'the partial goal was given up' },
  },
  step: {
    none: { cs: 'takový krok v plánu není', en: 'there is no such step in the plan' },
    waiting: { cs: 'opatření čeká, zda riziko nastane', en: 'the measure waits for its risk' },
    planned: { cs: 'krok je naplánován', en: 'the step is planned' },
    running: { cs: 'na kroku se pracuje', en: 'the step is under way' },
    verified: { cs: 'krok je splněn a ověřen', en: 'the step is done and verified' },
    notReached: { cs: 'krok se nepodařilo splnit', en: 'the step was not reached' },
    dropped: { cs: 'krok je vypuštěn', en: 'the step is left out' },
  },
};
