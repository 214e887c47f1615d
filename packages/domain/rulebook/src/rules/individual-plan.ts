import { rules } from '../rule.js';

/** Rules of the individual plan (individuální plán), `PLN`. */
export const individualPlan = rules({
  'PLN-1': {
    level: 'must',
    source: '004 annex 4',
    title: { cs: 'Náležitosti individuálního plánu', en: 'Parts of an individual plan' },
    text: {
      cs: 'Individuální plán má cíle, činnosti, které k nim vedou, ke každé činnosti odpovědnou osobu, časový harmonogram a den, kdy se bude přehodnocovat. Plán, kterému něco z toho chybí, nemůže začít platit (návrhy se mohou scházet postupně).',
      en: 'An individual plan holds goals, the activities that reach them, who is responsible for each, a timetable, and the date on which it is reassessed; a plan lacking one of these cannot become active (proposals may arrive piece by piece).',
    },
  },
  'PLN-2': {
    level: 'must',
    source: '004 §1.3, §2.2',
    title: { cs: 'Souhlas klienta s plánem', en: "The client's agreement to the plan" },
    text: {
      cs: 'Plán vzniká společně s klientem a začne platit, až když je zapsán klientův souhlas právě s touto verzí.',
      en: "The plan is set together with the client; it becomes active only with the client's recorded agreement to that version.",
    },
  },
  'PLN-3': {
    level: 'must',
    source: '004 §3.1, annex 4',
    title: { cs: 'Úkol s odpovědnou osobou', en: 'A task has one responsible person' },
    text: {
      cs: 'Každý úkol má jednu odpovědnou osobu (pracovníka některého aktéra, člena rodiny nebo klienta), případně spolupracující, a k tomu termín nebo událost, která ho spustí (domácí péče začne, jakmile ji lékař předepíše). Úkoly mohou záviset na jiných úkolech.',
      en: "Each task has one responsible person (an actor's worker, a family member, the client), optional co-workers, and a due date or a triggering event (home care starts once the doctor has written the order); tasks may depend on other tasks.",
    },
  },
  'PLN-4': {
    level: 'must',
    source: '004 §2.2, annex 4',
    title: { cs: 'Pravidelné vyhodnocování plánu', en: 'Regular review of the plan' },
    text: {
      cs: 'Plán se pravidelně vyhodnocuje: zapíše se pokrok u každého cíle, zapojení jednotlivých aktérů a účinek služeb. Plán se pak buď potvrdí, nebo vznikne jeho nová verze, nebo se uzavře jako dokončený. Dřívější verze zůstávají čitelné a dají se porovnat.',
      en: 'The plan is reviewed regularly: a review records progress of each goal, the involvement of each actor, the effect of services, and either confirms the plan, makes a new version, or completes it; earlier versions stay readable and comparable.',
    },
  },
  'PLN-5': {
    level: 'warn',
    source: '004 §2.2',
    title: { cs: 'Upozornění na prošlý termín', en: 'Overdue reviews and tasks' },
    text: {
      cs: 'Vyhodnocení nebo úkol po termínu vidí case manager a jeho zástupce; koordinátor podpory vidí jen úkoly dohodnuté na případových setkáních a s aktéry.',
      en: 'An overdue review or task is shown to the case manager and the substitute; the coordinator sees tasks agreed in conferences and with actors only.',
    },
  },
  'PLN-6': {
    level: 'offer',
    source: '004 annex 4',
    title: { cs: 'Dílčí plány', en: 'Partial plans' },
    text: {
      cs: 'Plán může mít dílčí plány (například k dluhům), každý s vlastní odpovědnou osobou.',
      en: 'A plan may have partial plans (for example for debts) with their own responsible person.',
    },
  },
  'PLN-7': {
    level: 'warn',
    source: '004 annex 4',
    title: { cs: 'Rizika plánu a co s nimi', en: 'Risks of the plan' },
    text: {
      cs: 'U plánu se pojmenují rizika a k nim to, co se udělá, když nastanou (rána se zhorší, služba nebude mít volnou kapacitu).',
      en: 'Risks of the plan are identified with what to do if they come true (the wound worsens; the service will have no capacity).',
    },
  },
  'PLN-8': {
    level: 'must',
    source: '004 annex 4',
    title: { cs: 'Na plán dohlíží case manager', en: 'The case manager oversees the plan' },
    text: {
      cs: 'Na plnění plánu dohlíží jen case manager. Koordinátor podpory dostává zprávu, jak plán postupuje, a zapojí se znovu, když nastane problém nebo je potřeba nový aktér.',
      en: 'The case manager oversees the plan alone; the coordinator gets its progress, and is drawn in again when there is a problem or a new actor is needed.',
    },
  },
  'PLN-9': {
    level: 'must',
    source: '004 annex 4',
    title: { cs: 'Návrh zůstává návrhem', en: 'A proposal stays a proposal' },
    text: {
      cs: 'Co pro klienta navrhnou jiní, zůstává návrhem, dokud s tím klient nesouhlasí.',
      en: 'A proposal made for the client by others stays a proposal until the client agrees to it.',
    },
  },
  'PLN-10': {
    level: 'offer',
    source: '004 table 1',
    title: { cs: 'Plán pro mladého dospělého', en: 'Plan for a young adult' },
    text: {
      cs: 'Mezi druhy plánu patří i individuální plán, který pro mladého dospělého sestavuje sociální kurátor.',
      en: "The social curator's individual plan for a young adult is a kind of plan.",
    },
    cites: ['359/1999'],
  },
});
