import type { Texts } from '@koordinace/kernel';

const completePlan = {
  cs: 'Doplňte plán; chybějících náležitostí: {count}.',
  en: 'Complete the plan; parts missing: {count}.',
};

/** Why rules of the individual plan and its tasks do not permit, and what would make it possible. */
export const planNeeds: Texts['needs'] = {
  'PLN-1.goals': { why: { cs: 'V plánu zatím není žádný cíl.', en: 'The plan has no goal yet.' }, way: completePlan },
  'PLN-1.activities': {
    why: {
      cs: 'K některému cíli zatím nevede žádný dohodnutý úkol.',
      en: 'Some goal has no agreed task that leads to it yet.',
    },
    way: completePlan,
  },
  'PLN-1.responsible': {
    why: {
      cs: 'U některého úkolu zatím není určeno, kdo za něj odpovídá.',
      en: 'Some task has nobody responsible yet.',
    },
    way: completePlan,
  },
  'PLN-1.timetable': {
    why: {
      cs: 'U některého úkolu zatím není termín ani událost, která ho spustí.',
      en: 'Some task has neither a day nor a triggering event yet.',
    },
    way: completePlan,
  },
  'PLN-1.reassessment': {
    why: { cs: 'Není určen den, kdy se plán přehodnotí.', en: 'The day of reassessment is not set.' },
    way: completePlan,
  },
  'PLN-1.dayPassed': {
    why: { cs: 'Den přehodnocení už uplynul ({day}).', en: 'The day of reassessment has passed ({day}).' },
    way: { cs: 'Určete jiný den.', en: 'Set another day.' },
  },
  'PLN-2.version': {
    why: {
      cs: 'Souhlas se týká verze {named}, plán má však verzi {version}.',
      en: 'The agreement is to version {named}, but the plan is at version {version}.',
    },
    way: {
      cs: 'Projděte s klientem verzi {version} a zapište souhlas s ní.',
      en: 'Go through version {version} with the client and record the agreement to it.',
    },
  },
  'PLN-2.agreement': {
    why: {
      cs: 'Není zapsán souhlas klienta s touto verzí plánu.',
      en: "The client's agreement to this version is not recorded.",
    },
    way: {
      cs: 'Projděte plán s klientem a zapište jeho souhlas.',
      en: 'Go through the plan with the client and record the agreement.',
    },
  },
  'PLN-3.responsible': {
    why: { cs: 'Není určeno, kdo za úkol odpovídá.', en: 'Nobody is responsible for the task.' },
    way: {
      cs: 'Určete jednu osobu: klienta, člena rodiny, pracovníka úřadu nebo pracovníka aktéra.',
      en: "Name one: the client, a family member, a worker, or an actor's worker.",
    },
  },
  'PLN-3.oneResponsible': {
    why: {
      cs: 'Za úkol má odpovídat jedna osoba; uvedených osob: {count}.',
      en: 'A task has one responsible person; {count} are named.',
    },
    way: { cs: 'Vyberte jednu; ostatní uveďte jako spolupracující.', en: 'Choose one; name the others as co-workers.' },
  },
  'PLN-3.organisation': {
    why: {
      cs: 'Za úkol má odpovídat člověk; uvedena je jen organizace.',
      en: 'A person is responsible for a task; only an organisation is named.',
    },
    way: { cs: 'Doplňte, který pracovník aktéra to bude.', en: "Add which of the actor's workers it is." },
  },
  'PLN-3.workerGone': {
    why: { cs: 'Uvedený pracovník na úřadě nepůsobí.', en: 'The worker named is not active in the office.' },
    way: { cs: 'Vyberte jiného pracovníka.', en: 'Choose another worker.' },
  },
  'PLN-3.unknownPerson': {
    why: { cs: 'Uvedeného člena rodiny úřad nezná.', en: 'The office does not know the family member named.' },
    way: { cs: 'Nejprve ho zapište do evidence.', en: 'Record the person first.' },
  },
  'PLN-3.unknownGoal': {
    why: { cs: 'Cíl, kterému má úkol sloužit, v tomto plánu není.', en: 'The goal of the task is not in this plan.' },
    way: {
      cs: 'Vyberte cíl z téhož plánu, nebo ho nejprve zapište.',
      en: 'Choose a goal of the same plan, or set it first.',
    },
  },
  'PLN-3.dueOrTrigger': {
    why: {
      cs: 'Úkol nemá termín ani událost, která ho spustí.',
      en: 'The task has neither a due date nor a triggering event.',
    },
    way: { cs: 'Doplňte jedno z toho.', en: 'Add one of the two.' },
  },
  'PLN-3.unknownTask': {
    why: {
      cs: 'Úkol má navazovat na něco, co v tomto plánu není ({tasks}).',
      en: 'The task is to wait for one that is not in this plan ({tasks}).',
    },
    way: { cs: 'Vyberte úkol z téhož plánu.', en: 'Choose a task of the same plan.' },
  },
  'PLN-3.cycle': {
    why: { cs: 'Úkoly by na sebe navazovaly dokola.', en: 'The tasks would wait for one another in a circle.' },
    way: { cs: 'Upravte, co na co navazuje.', en: 'Change what waits for what.' },
  },
  'PLN-3.waitsFor': {
    why: {
      cs: 'Úkol navazuje na něco, co ještě není splněno ({tasks}).',
      en: 'The task waits for others that are not done yet ({tasks}).',
    },
    way: {
      cs: 'Nejprve to dokončete, nebo změňte, na co úkol navazuje.',
      en: 'Complete them first, or change what it waits for.',
    },
  },
  'PLN-3.closedPlan': {
    why: { cs: 'Plán je už uzavřen.', en: 'The plan is closed already.' },
    way: { cs: 'Založte nový plán.', en: 'Draft a new plan.' },
  },
  'PLN-7.risks': {
    why: { cs: 'V plánu není pojmenováno žádné riziko.', en: 'The plan names no risk.' },
    way: {
      cs: 'Zvažte, co se může pokazit a co se pak udělá.',
      en: 'Consider what may go wrong and what is done then.',
    },
  },
  'PLN-7.what': {
    why: { cs: 'U rizika není napsáno, co se může stát.', en: 'It is not said what may happen.' },
    way: { cs: 'Pojmenujte ho; do té doby se s ním nepočítá.', en: 'Name it; until then it does not count.' },
  },
  'PLN-7.measure': {
    why: {
      cs: 'Není u všech rizik napsáno, co se udělá, když nastanou; rizik bez opatření: {count}.',
      en: 'For some risks ({count}) it is not said what is done if they come true.',
    },
    way: { cs: 'Doplňte opatření.', en: 'Add the measure.' },
  },
  'PLN-9.agreement': {
    why: {
      cs: 'Není zapsán souhlas klienta s návrhem.',
      en: "The client's agreement to the proposal is not recorded.",
    },
    way: {
      cs: 'Proberte návrh s klientem a zapište jeho souhlas; do té doby zůstává návrhem.',
      en: 'Talk the proposal over with the client and record the agreement; until then it stays a proposal.',
    },
  },
};
