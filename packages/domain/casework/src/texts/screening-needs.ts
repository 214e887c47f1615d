import type { Texts } from '@koordinace/kernel';

/** Why rules of screening do not permit, and what would make it possible. */
export const screeningNeeds: Texts['needs'] = {
  'SCR-1.unanswered': {
    why: {
      cs: 'Ve screeningu zůstaly bez odpovědi otázky, zda klient case management potřebuje; nezodpovězených hledisek: {count} ({criteria}).',
      en: 'Questions of need are left without an answer; criteria: {count} ({criteria}).',
    },
    way: {
      cs: 'Odpovězte na všechny otázky; lze uvést i „nelze říci“.',
      en: 'Answer all questions; "cannot be said" is an answer too.',
    },
  },
  'SCR-1.criteria': {
    why: {
      cs: 'Dotazník se neptá na všechna hlediska potřebnosti; chybějících hledisek: {count}.',
      en: 'The questionnaire does not ask about every criterion of need; missing: {count}.',
    },
    way: { cs: 'Doplňte otázky k chybějícím hlediskům.', en: 'Add questions for the missing criteria.' },
  },
  'SCR-2.readiness': {
    why: {
      cs: 'Ve screeningu chybí posouzení připravenosti: motivace a souhlas se sdílením.',
      en: 'Readiness is not assessed: motivation and consent to sharing.',
    },
    way: {
      cs: 'Odpovězte i na otázky o připravenosti; na tom, zda klient case management potřebuje, nic nemění.',
      en: 'Answer the questions of readiness too; they do not bear on need.',
    },
  },
  'SCR-2.readinessCriteria': {
    why: {
      cs: 'Dotazník se neptá na motivaci nebo na souhlas se sdílením.',
      en: 'The questionnaire does not ask about motivation or consent to sharing.',
    },
    way: { cs: 'Doplňte otázky o připravenosti.', en: 'Add questions of readiness.' },
  },
  'SCR-2.reducedCircle': {
    why: {
      cs: 'Klient zatím není připraven na plný okruh aktérů.',
      en: 'The client is not ready for the full circle of actors yet.',
    },
    way: { cs: 'Začněte s užším okruhem aktérů.', en: 'Begin with a reduced circle of actors.' },
  },
  'SCR-3.neverAsked': {
    why: {
      cs: 'Dotazník se ptá na to, na co se screening ptát nesmí (otázky: {questions}).',
      en: 'The questionnaire asks what a screening must not ask (questions: {questions}).',
    },
    way: {
      cs: 'Vynechte otázky na původ, etnickou příslušnost, víru, sexuální orientaci a politické názory.',
      en: 'Leave out questions of origin, ethnicity, religion, sexual orientation and political view.',
    },
  },
  'SCR-3.excludes': {
    why: {
      cs: 'Odpověď na některou otázku by klienta vylučovala (otázky: {questions}).',
      en: 'An answer would exclude the client (questions: {questions}).',
    },
    way: {
      cs: 'Zdravotní stav, věk ani ekonomická situace nikoho nevylučují; mohou jen ukázat potřebu.',
      en: 'Health, age and economic situation exclude nobody; they may show need.',
    },
  },
  'SCR-1.threshold': {
    why: {
      cs: 'Na některé hledisko je méně otázek, než kolik odpovědí je k jeho naplnění potřeba ({answers}).',
      en: 'Some criterion has fewer questions than answers are needed to meet it ({answers}).',
    },
    way: { cs: 'Přidejte otázky, nebo hranici snižte.', en: 'Add questions, or lower the threshold.' },
  },
  'SCR-3.decidesAlone': {
    why: {
      cs: 'Zdravotní stav, věk nebo ekonomická situace by o některém hledisku rozhodly samy (otázky: {questions}).',
      en: 'Health, age or economic situation would decide a criterion on their own (questions: {questions}).',
    },
    way: {
      cs: 'Doplňte k hledisku otázky na životní situaci; o připravenosti tyto údaje nerozhodují vůbec.',
      en: 'Add questions on the life situation to the criterion; readiness never turns on these.',
    },
  },
  'SCR-3.wording': {
    why: {
      cs: 'Znění některých otázek připomíná to, na co se screening ptát nesmí (otázky: {questions}).',
      en: 'The wording of some questions resembles what a screening must not ask (questions: {questions}).',
    },
    way: { cs: 'Přečtěte si je ještě jednou.', en: 'Read them once more.' },
  },
  'SCR-3.language': {
    why: {
      cs: 'Jazyk se zjišťuje jen kvůli tlumočení (otázky: {questions}).',
      en: 'Language is asked only for interpreting (questions: {questions}).',
    },
    way: { cs: 'Označte otázku jako určenou k tlumočení.', en: 'Mark the question as meant for interpreting.' },
  },
  'SCR-4.notInForce': {
    why: {
      cs: 'Vyplněna je verze dotazníku {version}, platí však {inForce}.',
      en: 'The version filled in is {version}, the one in force is {inForce}.',
    },
    way: { cs: 'Projděte s klientem platnou verzi.', en: 'Go through the version in force with the client.' },
  },
  'SCR-4.strangeAnswers': {
    why: {
      cs: 'Ne všechny odpovědi patří k otázkám platného dotazníku; odpovědí navíc: {count}.',
      en: 'Some answers ({count}) belong to no question of the questionnaire in force.',
    },
    way: { cs: 'Vynechte je, nebo opravte označení otázky.', en: 'Leave them out, or correct the id of the question.' },
  },
  'SCR-4.versionUsed': {
    why: { cs: 'Verze {version} už byla použita.', en: 'Version {version} has been used already.' },
    way: {
      cs: 'Zvolte nové označení, aby hotové screeningy zůstaly srozumitelné.',
      en: 'Choose a new name, so that past screenings keep their meaning.',
    },
  },
  'SCR-5.notChosen': {
    why: {
      cs: 'Tuto cílovou skupinu nebo problematiku úřad nemá zvolenou.',
      en: 'The office has not chosen this target group or problem.',
    },
    way: {
      cs: 'Vynechte ji, nebo ji nejprve nechte zvolit; výsledek screeningu se tím nemění.',
      en: 'Leave it out, or have it chosen first; the outcome does not depend on it.',
    },
  },
  'SCR-6.reason': {
    why: {
      cs: 'Rozhodnutí se liší od výsledku screeningu a chybí k němu důvod.',
      en: 'The decision differs from the computed outcome and has no reason.',
    },
    way: { cs: 'Doplňte důvod; vidět zůstane obojí.', en: 'Add the reason; both stay visible.' },
  },
};
