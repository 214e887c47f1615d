import type { Texts } from '@koordinace/kernel';

const completeAssessment = {
  cs: 'Doplňte zhodnocení situace; chybějících částí: {count}.',
  en: 'Complete the assessment; parts missing: {count}.',
};
const completePlan = {
  cs: 'Doplňte plán; chybějících náležitostí: {count}.',
  en: 'Complete the plan; parts missing: {count}.',
};

/** Why rules of screening, case management and the plan do not permit, and what would make it possible. */
export const managementNeeds: Texts['needs'] = {
  'ISW-4.screening': {
    why: { cs: 'Screening zatím neproběhl.', en: 'There has been no screening yet.' },
    way: { cs: 'Proveďte screening.', en: 'Screen the client.' },
  },
  'ISW-4.indicated': {
    why: {
      cs: 'Podle posledního screeningu není case management vhodný.',
      en: 'By the last screening case management is not indicated.',
    },
    way: {
      cs: 'Pokračujte v individuální sociální práci; screening lze kdykoli zopakovat.',
      en: 'Go on with individual social work; the screening may be repeated at any time.',
    },
  },
  'ISW-4.agreement': {
    why: { cs: 'Není zapsán souhlas klienta s metodou.', en: "The client's agreement to the method is not recorded." },
    way: {
      cs: 'Vysvětlete klientovi, co metoda obnáší, a zapište jeho souhlas.',
      en: 'Explain the method to the client and record the agreement.',
    },
  },
  'SCR-1.unanswered': {
    why: {
      cs: 'Ve screeningu zůstaly bez odpovědi otázky o potřebnosti; nezodpovězených hledisek: {count}.',
      en: 'Questions of need are left without an answer; criteria: {count}.',
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
      cs: 'Odpovězte i na otázky o připravenosti; na potřebnost nemají vliv.',
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
  'CMG-4.active': {
    why: {
      cs: 'Pracovník, kterému se má případ svěřit, na úřadě nepůsobí.',
      en: 'The worker who is to have the case is not active in the office.',
    },
    way: { cs: 'Vyberte jiného pracovníka.', en: 'Choose another worker.' },
  },
  'CMG-4.absent': {
    why: { cs: 'Pracovník, kterému se má případ předat, je teď nepřítomen.', en: 'The successor is absent now.' },
    way: {
      cs: 'Vyberte někoho přítomného, nebo případ předejte až po návratu.',
      en: 'Choose somebody present, or hand the case over on the return.',
    },
  },
  'CMG-4.same': {
    why: { cs: 'Případ už tento pracovník má.', en: 'This worker has the case already.' },
    way: { cs: 'Vyberte jiného pracovníka.', en: 'Choose another worker.' },
  },
  'CMG-5.managerQualified': {
    why: {
      cs: 'U tohoto pracovníka zatím není doložena odborná způsobilost sociálního pracovníka.',
      en: 'This worker has no recorded qualification as a social worker.',
    },
    way: {
      cs: 'Vyberte způsobilého pracovníka, nebo způsobilost doložte.',
      en: 'Choose a qualified worker, or record the qualification.',
    },
  },
  'CMG-5.contract': {
    why: {
      cs: 'S externím case managerem zatím není uzavřena smlouva.',
      en: 'There is no contract with the external case manager yet.',
    },
    way: { cs: 'Nejprve uzavřete smlouvu.', en: 'Make the contract first.' },
  },
  'CMG-5.access': {
    why: {
      cs: 'U externího case managera zatím není zapsán právní důvod pro přístup k údajům.',
      en: 'The external case manager has no basis for access yet.',
    },
    way: { cs: 'Nejprve zapište právní důvod přístupu.', en: 'Record the basis for access first.' },
  },
  'CMG-6.problems': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí problémy z pohledu klienta.',
      en: 'The assessment lacks the problems as the client sees them.',
    },
    way: completeAssessment,
  },
  'CMG-6.needs': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí potřeby, přání a hodnoty klienta.',
      en: "The assessment lacks the client's needs, wishes and values.",
    },
    way: completeAssessment,
  },
  'CMG-6.resources': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí zdroje a silné stránky klienta.',
      en: "The assessment lacks the client's resources and strengths.",
    },
    way: completeAssessment,
  },
  'CMG-6.relationships': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí vztahy a síť, která už funguje.',
      en: 'The assessment lacks relationships and the network that works.',
    },
    way: completeAssessment,
  },
  'CMG-6.environment': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí prostředí, ve kterém klient žije.',
      en: 'The assessment lacks the environment.',
    },
    way: completeAssessment,
  },
  'CMG-6.investigation': {
    why: {
      cs: 'Ve zhodnocení situace zatím chybí zjištění ze sociálního šetření.',
      en: 'The assessment lacks the findings of the social investigation.',
    },
    way: completeAssessment,
  },
  'CMG-13.guardianAgreement': {
    why: {
      cs: 'Plán zasahuje do toho, o čem rozhoduje opatrovník, ale jeho souhlas zatím není zapsán.',
      en: "The plan lies in a guardian's scope and the guardian's agreement is not recorded.",
    },
    way: {
      cs: 'Přizvěte opatrovníka ({guardians}) a zapište jeho souhlas.',
      en: 'Bring in the guardian ({guardians}) and record the agreement.',
    },
  },
  'CMG-13.clientView': {
    why: {
      cs: 'Rozhoduje i opatrovník; vlastní pohled klienta zatím není zapsán.',
      en: "A guardian decides too, and the client's own view is not recorded.",
    },
    way: { cs: 'Zeptejte se klienta a jeho pohled zapište.', en: 'Ask the client and record the view.' },
  },
  'CMG-17.assigned': {
    why: {
      cs: 'Pracovník zároveň vykonává represivní funkci, která nejde dobře dohromady s prací s klientem.',
      en: 'The worker also holds a repressive function, which does not go with work with the client.',
    },
    way: { cs: 'Zvažte, zda by případ neměl mít jiný pracovník.', en: 'Consider another worker for the case.' },
  },
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
  'PLN-3.dueOrTrigger': {
    why: {
      cs: 'Úkol nemá termín ani událost, která ho spustí.',
      en: 'The task has neither a due date nor a triggering event.',
    },
    way: { cs: 'Doplňte jedno z toho.', en: 'Add one of the two.' },
  },
  'PLN-3.unknownTask': {
    why: {
      cs: 'Úkol má čekat na něco, co v tomto plánu není ({tasks}).',
      en: 'The task is to wait for one that is not in this plan ({tasks}).',
    },
    way: { cs: 'Vyberte úkol z téhož plánu.', en: 'Choose a task of the same plan.' },
  },
  'PLN-3.cycle': {
    why: { cs: 'Úkoly by na sebe čekaly dokola.', en: 'The tasks would wait for one another in a circle.' },
    way: { cs: 'Upravte, co na co čeká.', en: 'Change what waits for what.' },
  },
  'PLN-3.waitsFor': {
    why: {
      cs: 'Úkol čeká na to, co ještě není splněno ({tasks}).',
      en: 'The task waits for others that are not done yet ({tasks}).',
    },
    way: {
      cs: 'Nejprve to dokončete, nebo změňte, na co úkol čeká.',
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
