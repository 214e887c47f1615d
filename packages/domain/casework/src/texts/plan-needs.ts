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
  'PLN-3.trigger': {
    why: {
      cs: 'Událost, na kterou úkol čeká, zatím nenastala.',
      en: 'The event that the task waits for has not come yet.',
    },
    way: { cs: 'Jakmile nastane, zapište to; pak lze začít.', en: 'Report it as soon as it comes; then it can begin.' },
  },
  'PLN-3.noTrigger': {
    why: { cs: 'Úkol na žádnou událost nečeká.', en: 'The task waits for no event.' },
    way: { cs: 'Lze ho rovnou zahájit.', en: 'It can be started right away.' },
  },
  'PLN-3.triggerAhead': {
    why: { cs: 'Den {day} teprve přijde.', en: 'The day {day} is still to come.' },
    way: { cs: 'Zapište událost, až nastane.', en: 'Report the event once it has come.' },
  },
  'PLN-3.crisisTask': {
    why: {
      cs: 'Úkol v krizi nelze měnit a do plánu nepatří.',
      en: 'A task of a crisis cannot be changed and belongs to no plan.',
    },
    way: { cs: 'Zrušte ho a zadejte nový.', en: 'Drop it and set another one.' },
  },
  'CMG-9.cause': {
    why: { cs: 'Plán se mění a není zapsáno proč.', en: 'The plan changes, and it is not recorded why.' },
    way: { cs: 'Doplňte, co se u klienta změnilo.', en: 'Add what has changed for the client.' },
  },
  'PLN-4.replaced': {
    why: {
      cs: 'Plán se mezitím změnil: přehodnocuje se verze {named}, platí ale verze {version}.',
      en: 'The plan was replaced meanwhile: version {named} is reviewed, version {version} stands.',
    },
    way: { cs: 'Přehodnoťte plán v současném znění.', en: 'Review the plan as it stands now.' },
  },
  'PLN-4.unknownGoal': {
    why: {
      cs: 'Některý z přehodnocených cílů v tomto plánu není ({goals}).',
      en: 'One of the goals reviewed is not in this plan ({goals}).',
    },
    way: { cs: 'Vyberte cíle z téhož plánu.', en: 'Choose goals of the same plan.' },
  },
  'PLN-4.goals': {
    why: { cs: 'U některých cílů chybí, jak se daří: {count}.', en: 'The progress of goals is missing: {count}.' },
    way: { cs: 'Doplňte pokrok u každého cíle ({goals}).', en: 'Add the progress of each goal ({goals}).' },
  },
  'PLN-4.actors': {
    why: {
      cs: 'Není zapsáno, jak se jednotliví aktéři zapojují.',
      en: 'It is not recorded how each actor takes part.',
    },
    way: {
      cs: 'Doplňte zapojení těch, kdo mají v plánu úkol.',
      en: 'Add the involvement of those who have tasks in the plan.',
    },
  },
  'PLN-4.effect': {
    why: {
      cs: 'Není zapsáno, co služby klientovi přinášejí.',
      en: 'It is not recorded what the services bring about.',
    },
    way: { cs: 'Doplňte účinek služeb několika slovy.', en: 'Add the effect of services in a few words.' },
  },
  'PLN-4.next': {
    why: { cs: 'Chybí den příštího přehodnocení.', en: 'The day of the next review is missing.' },
    way: { cs: 'Domluvte ho s klientem a doplňte.', en: 'Agree on it with the client and add it.' },
  },
  'PLN-4.nextPassed': {
    why: { cs: 'Den příštího přehodnocení {day} už uplynul.', en: 'The day of the next review, {day}, has passed.' },
    way: { cs: 'Zvolte den, který teprve přijde.', en: 'Choose a day that is still to come.' },
  },
  'PLN-4.tasksOpen': {
    why: { cs: 'Plán má ještě nedokončené úkoly: {count}.', en: 'The plan has open tasks: {count}.' },
    way: { cs: 'Dokončete je, nebo zrušte ({tasks}).', en: 'Complete or drop them ({tasks}).' },
  },
  'PLN-6.parent': {
    why: {
      cs: 'Plán, jehož má být částí, tu není, je uzavřen, nebo je sám dílčí.',
      en: 'The plan of which it is to be a part is not here, is closed, or is a partial plan itself.',
    },
    way: { cs: 'Vyberte celkový plán, který běží.', en: 'Choose a whole plan that is under way.' },
  },
  'PLN-6.responsible': {
    why: {
      cs: 'Za dílčí plán zatím neodpovídá žádný konkrétní člověk, který tu působí.',
      en: 'The partial plan has no one person responsible yet who is here.',
    },
    way: { cs: 'Uveďte, kdo konkrétně za něj odpovídá.', en: 'Say which person is responsible for it.' },
  },
  'PLN-10.curator': {
    why: {
      cs: 'Plán pro mladého dospělého sestavuje sociální kurátor.',
      en: "The plan for a young adult is the social curator's.",
    },
    way: { cs: 'Uveďte jako odpovědného sociálního kurátora.', en: 'Name the social curator as responsible.' },
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
    why: { cs: 'Takový otevřený plán v případu není.', en: 'The case has no such open plan.' },
    way: { cs: 'Založte nový plán.', en: 'Draft a new plan.' },
  },
  'PLN-7.risks': {
    why: { cs: 'V plánu není pojmenováno žádné riziko.', en: 'The plan names no risk.' },
    way: {
      cs: 'Zvažte, co se může pokazit a co se pak udělá.',
      en: 'Consider what may go wrong and what is done then.',
    },
  },
  'CON-13.refused': {
    why: {
      cs: 'Klient si sdílení informací nepřeje ({refusals}). Je to riziko plánu, ne překážka.',
      en: 'The client does not wish sharing ({refusals}). That is a risk of the plan and no obstacle.',
    },
    way: {
      cs: 'Pracujte dál a k rizikům připište, co se udělá, když bude jejich spolupráce chybět.',
      en: 'Go on, and add to the risks what is done if the others’ cooperation is missing.',
    },
  },
  'CON-13.refusedSteps': {
    why: {
      cs: 'Klient si sdílení informací nepřeje ({refusals}). Do těchto kroků proto nelze zapojit aktéra, kterého se to týká: {tasks}.',
      en: 'The client does not wish sharing ({refusals}). So the actor concerned cannot be involved in these steps: {tasks}.',
    },
    way: {
      cs: 'Pracujte dál; krok může udělat sám klient nebo pracovník, nebo se na souhlas zeptejte znovu, až bude vhodná chvíle.',
      en: 'Go on; the client or a worker may take the step, or ask for consent again when the time is right.',
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
