import type { Texts } from '@koordinace/kernel';

const nothing = { cs: '', en: '' };

/** Where a case, a plan and the rest stand. Places where nothing is going on have no text. */
export const places: Texts['places'] = {
  case: {
    'work.awaited': { cs: 'příjem zatím neproběhl', en: 'the intake is awaited' },
    'work.individual.preparation': {
      cs: 'individuální sociální práce – příprava spolupráce',
      en: 'individual social work – preparation',
    },
    'work.individual.findingNeeds': {
      cs: 'individuální sociální práce – zjištění potřeb',
      en: 'individual social work – finding out needs',
    },
    'work.individual.assessment': {
      cs: 'individuální sociální práce – posouzení',
      en: 'individual social work – assessment',
    },
    'work.individual.goals': {
      cs: 'individuální sociální práce – dohoda o cílech',
      en: 'individual social work – agreement on goals',
    },
    'work.individual.tasks': {
      cs: 'individuální sociální práce – formulace úkolů',
      en: 'individual social work – formulation of tasks',
    },
    'work.individual.fulfilment': {
      cs: 'individuální sociální práce – plnění úkolů',
      en: 'individual social work – fulfilment of tasks',
    },
    'work.management.outreach': {
      cs: 'case management – vyhledávání a oslovení',
      en: 'case management – finding and addressing the client',
    },
    'work.management.assessment': { cs: 'case management – zhodnocení situace', en: 'case management – assessment' },
    'work.management.planning': { cs: 'case management – plánování', en: 'case management – planning' },
    'work.management.coordination': {
      cs: 'case management – implementace a koordinace',
      en: 'case management – implementation and coordination',
    },
    'work.management.evaluation': { cs: 'case management – hodnocení', en: 'case management – evaluation' },
    'work.ended': { cs: 'spolupráce je ukončena', en: 'the cooperation has ended' },
    'help.none': nothing,
    'help.immediate': { cs: 'probíhá okamžitá pomoc', en: 'immediate help is under way' },
    'crisis.calm': nothing,
    'crisis.open': { cs: 'řeší se krize', en: 'a crisis is being handled' },
  },
  plan: {
    none: { cs: 'plán zatím nevznikl', en: 'there is no plan yet' },
    draft: { cs: 'plán se připravuje', en: 'the plan is being drafted' },
    agreed: { cs: 'plán je dohodnutý', en: 'the plan is agreed' },
    amended: { cs: 'změny plánu čekají na souhlas', en: 'changes of the plan wait for agreement' },
    closed: { cs: 'plán je uzavřen', en: 'the plan is closed' },
  },
  task: {
    none: { cs: 'úkol zatím nikdo nenavrhl', en: 'the task has not been proposed yet' },
    proposed: { cs: 'návrh čeká na souhlas klienta', en: "the proposal waits for the client's agreement" },
    agreed: { cs: 'úkol je dohodnutý', en: 'the task is agreed' },
    started: { cs: 'na úkolu se pracuje', en: 'the task is under way' },
    done: { cs: 'úkol je splněn', en: 'the task is done' },
    dropped: { cs: 'úkol je zrušen', en: 'the task is dropped' },
  },
  reply: {
    none: { cs: 'oznámení zatím nepřišlo', en: 'no notification has come' },
    owed: {
      cs: 'odpověď poskytovateli zdravotních služeb zatím chybí',
      en: 'the reply to the health provider is owed',
    },
    closed: { cs: 'odpověď je uzavřena', en: 'the reply is closed' },
  },
  member: {
    none: { cs: 'v týmu zatím není', en: 'not in the team yet' },
    member: { cs: 'je členem týmu', en: 'is a member of the team' },
    left: { cs: 'členství skončilo', en: 'the membership has ended' },
  },
  request: {
    none: { cs: 'koordinátor zatím nebyl požádán', en: 'the coordinator was not asked yet' },
    asked: { cs: 'žádost čeká na koordinátora', en: 'the request waits for the coordinator' },
    answered: { cs: 'koordinátor odpověděl', en: 'the coordinator has answered' },
  },
  consultation: {
    none: { cs: 'metodik zatím nebyl osloven', en: 'the methodologist was not consulted yet' },
    asked: { cs: 'čeká se na odpověď metodika', en: 'the methodologist has not answered yet' },
    answered: { cs: 'metodik odpověděl', en: 'the methodologist has answered' },
  },
  conference: {
    none: { cs: 'setkání zatím není svoláno', en: 'the conference is not convened yet' },
    convened: { cs: 'setkání je svoláno', en: 'the conference is convened' },
    open: { cs: 'setkání probíhá', en: 'the conference is under way' },
    concluded: {
      cs: 'setkání skončilo, záznam se připravuje',
      en: 'the conference has ended, minutes are being prepared',
    },
    issued: { cs: 'záznam ze setkání je vydán', en: 'the minutes are issued' },
    closed: { cs: 'úkoly ze setkání jsou zkontrolovány', en: 'the conference was followed up' },
    cancelled: { cs: 'setkání je zrušeno', en: 'the conference is cancelled' },
  },
  participant: {
    none: { cs: 'zatím bez pozvání', en: 'not invited yet' },
    invited: { cs: 'je pozván na setkání', en: 'is invited to the conference' },
    noted: { cs: 'účast je zapsána', en: 'participation is noted' },
    withheld: { cs: 'záznam mu nelze předat', en: 'the minutes may not be shared with them' },
    issued: { cs: 'záznam pro něj je vydán', en: 'has minutes of their own' },
    delivered: { cs: 'záznam dostal', en: 'has received the minutes' },
  },
  questionnaire: {
    none: { cs: 'dotazník zatím není schválen', en: 'the questionnaire is not adopted' },
    adopted: { cs: 'dotazník je schválen', en: 'the questionnaire is adopted' },
  },
  target: {
    none: { cs: 'cílová skupina ani problematika není zvolena', en: 'the target is not chosen' },
    chosen: { cs: 'cílová skupina nebo problematika je zvolena', en: 'the target is chosen' },
    dropped: { cs: 'cílová skupina nebo problematika je opuštěna', en: 'the target is dropped' },
  },
};
