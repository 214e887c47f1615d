import type { Texts } from '@koordinace/kernel';
import { knownNameNeed } from '@koordinace/people';

/** Why a plan cannot begin, change or start yet, and what is noted about it. */
export const planNeeds: Texts['needs'] = {
  'IMP-1.startDay': {
    why: { cs: 'Plán nemá den zahájení.', en: 'The plan has no start day.' },
    way: { cs: 'Doplňte den zahájení implementace.', en: 'Add the day on which the introduction starts.' },
  },
  'IMP-1.evaluationDay': {
    why: { cs: 'Plán nemá den vyhodnocení.', en: 'The plan has no day of evaluation.' },
    way: {
      cs: 'Doplňte den, kdy se implementace vyhodnotí.',
      en: 'Add the day on which the introduction is evaluated.',
    },
  },
  'IMP-1.mainGoal': {
    why: { cs: 'Plán nemá hlavní cíl.', en: 'The plan has no main goal.' },
    way: { cs: 'Napište, čeho má zavádění dosáhnout.', en: 'Write what the introduction is to achieve.' },
  },
  'IMP-1.target': {
    why: {
      cs: 'Není uvedena cílová skupina ani cílová problematika.',
      en: 'Neither a target group nor a target problem is given.',
    },
    way: {
      cs: 'Uveďte, zda plán míří na skupinu, nebo na problematiku, a na kterou.',
      en: 'Say whether the plan is aimed at a group or at a problem, and at which.',
    },
  },
  'IMP-1.steps': {
    why: { cs: 'Plán nemá žádný krok.', en: 'The plan has no step.' },
    way: {
      cs: 'Naplánujte kroky, nebo převezměte fáze ze šablony.',
      en: 'Plan steps, or adopt the phases of the template.',
    },
  },
  'IMP-1.order': {
    why: {
      cs: 'Vyhodnocení ({evaluation}) má být až po zahájení ({start}).',
      en: 'The evaluation ({evaluation}) has to come after the start ({start}).',
    },
    way: { cs: 'Opravte jeden z obou dnů.', en: 'Correct one of the two days.' },
  },
  'IMP-1.dueBeforeStart': {
    why: {
      cs: 'Počet kroků, jejichž termín by byl před novým zahájením: {count}.',
      en: 'Steps whose deadline would lie before the new start: {count}.',
    },
    way: {
      cs: 'Nejdřív posuňte termíny těchto kroků: {steps}.',
      en: 'First move the deadlines of these steps: {steps}.',
    },
  },
  'IMP-1.reason': {
    why: { cs: 'Plán už běží a u změny chybí důvod.', en: 'The plan runs, and the change has no reason.' },
    way: {
      cs: 'Napište, proč se to mění. Změnu lze zapsat i s průběžným vyhodnocením.',
      en: 'Write why it changes. The change can also be recorded with an interim evaluation.',
    },
  },
  'IMP-1.future': {
    why: { cs: 'Den {day} teprve přijde.', en: 'The day {day} is still to come.' },
    way: { cs: 'Uveďte den, kdy se to opravdu stalo.', en: 'Give the day on which it really happened.' },
  },
  'IMP-3.risks': {
    why: { cs: 'V plánu není žádné riziko.', en: 'The plan names no risk.' },
    way: {
      cs: 'Převezměte rizika z katalogu, nechte si je navrhnout z dat, nebo popište vlastní.',
      en: 'Adopt risks from the catalogue, have them proposed from the data, or describe your own.',
    },
  },
  'IMP-3.measures': {
    why: { cs: 'U žádného rizika není návrh řešení.', en: 'No risk has a proposed solution.' },
    way: { cs: 'Přidejte k riziku opatření.', en: 'Add a measure to a risk.' },
  },
  'IMP-5.carrier': {
    why: { cs: 'Plán nemá nositele změny.', en: 'The plan has no carrier of the change.' },
    way: {
      cs: 'Určete, kdo zavádění povede. Nejlépe vedoucí sociálního odboru.',
      en: 'Name who will carry it, ideally the head of the social department.',
    },
  },
  'IMP-5.unknownCarrier': {
    why: { cs: 'Nositel změny na úřadě nepracuje.', en: 'The carrier of the change does not work here.' },
    way: { cs: 'Zkontrolujte účet, nebo určete někoho jiného.', en: 'Check the account, or name somebody else.' },
  },
  'IMP-5.reason': {
    why: {
      cs: 'Nositel změny se mění uprostřed zavádění a chybí důvod.',
      en: 'The carrier changes in the middle, without a reason.',
    },
    way: { cs: 'Napište, proč zavádění přebírá někdo jiný.', en: 'Write why somebody else takes it over.' },
  },
  'IMP-5.notHead': {
    why: {
      cs: 'Nositelem změny není vedoucí sociálního odboru.',
      en: 'The carrier of the change is not the head of the social department.',
    },
    way: {
      cs: 'Ujistěte se, že má dost pravomocí, času a podpory vedení.',
      en: 'Make sure of enough authority, time and support of the leadership.',
    },
  },
  'IMP-9.mainMeasure': {
    why: { cs: 'U hlavního cíle není, podle čeho se pozná jeho splnění.', en: 'The main goal has no measure.' },
    way: {
      cs: 'Doplňte měřítko. Čím konkrétnější cíl je, tím snáz se přístup zavádí.',
      en: 'Add a measure. The more concrete a goal is, the easier the introduction.',
    },
  },
  'IMP-9.goalsUnmeasured': {
    why: { cs: 'Počet dílčích cílů bez měřítka: {count}.', en: 'Partial goals without a measure: {count}.' },
    way: {
      cs: 'Doplňte, podle čeho se pozná jejich splnění: {goals}.',
      en: 'Add by what it will be known that they were reached: {goals}.',
    },
  },
  'IMP-9.goalsWithoutSteps': {
    why: {
      cs: 'Počet dílčích cílů, ke kterým nevede žádný krok: {count}.',
      en: 'Partial goals to which no step leads: {count}.',
    },
    way: { cs: 'Naplánujte k nim kroky: {goals}.', en: 'Plan steps to them: {goals}.' },
  },
  'IMP-9.goalMeasure': {
    why: { cs: 'U dílčího cíle není, podle čeho se pozná jeho splnění.', en: 'The partial goal has no measure.' },
    way: { cs: 'Doplňte měřítko, až ho budete znát.', en: 'Add a measure as soon as you know it.' },
  },
  'IMP-9.reason': {
    why: {
      cs: 'Plán už běží a u změny cíle chybí důvod.',
      en: 'The plan runs, and the change of the goal has no reason.',
    },
    way: { cs: 'Napište, proč se cíl mění.', en: 'Write why the goal changes.' },
  },
  'IMP-9.unknownGoal': {
    why: { cs: 'Takový dílčí cíl plán nesleduje.', en: 'The plan follows no such partial goal.' },
    way: {
      cs: 'Vyberte jiný dílčí cíl, nebo ho nejdřív stanovte.',
      en: 'Choose another partial goal, or set it first.',
    },
  },
  'IMP-10.oneMethod': {
    why: {
      cs: 'Plán zavádí jen jednu metodu, ne koordinovaný přístup jako celek.',
      en: 'The plan introduces one method only, not the coordinated approach as a whole.',
    },
    way: {
      cs: 'Zvažte zavedení case managementu i koordinované podpory.',
      en: 'Consider introducing both case management and coordinated support.',
    },
  },
  'IMP-10.onePerson': {
    why: { cs: 'Všechny kroky stojí na jediném člověku: {worker}.', en: 'All steps hang on one person: {worker}.' },
    way: {
      cs: 'Rozdělte kroky mezi více lidí, aby zavádění neskončilo s odchodem jednoho z nich.',
      en: 'Divide the steps among more people, so that the introduction does not end when one of them leaves.',
    },
  },
  'IMP-7.notEvaluated': {
    why: { cs: 'Závěrečné vyhodnocení není dokončené.', en: 'The final evaluation is not complete.' },
    way: { cs: 'Nejdřív ho dokončete.', en: 'Complete it first.' },
  },
  'IMP-14.knownName': knownNameNeed,
  'RSK-3.unanswered': {
    why: {
      cs: 'Počet rizik navržených z dat, na která nikdo neodpověděl: {count}.',
      en: 'Risks proposed from the data that nobody has answered: {count}.',
    },
    way: {
      cs: 'Převezměte je do plánu, nebo je s důvodem odložte.',
      en: 'Adopt them, or set them aside with a reason.',
    },
  },
};
