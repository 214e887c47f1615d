import type { Texts } from '@koordinace/kernel';

/** Why rules of phases, crisis, evaluation, closing and return do not permit, and what would make it possible. */
export const courseNeeds: Texts['needs'] = {
  'CMG-1.evaluationPhase': {
    why: {
      cs: 'Zda jsou cíle naplněny, se zjistí až v závěrečném hodnocení.',
      en: 'Whether the goals are met is found in the final evaluation.',
    },
    way: { cs: 'Nejprve zahajte hodnocení.', en: 'Begin the evaluation first.' },
  },
  'CMG-2.agreedPlan': {
    why: { cs: 'Klient zatím s žádným plánem nesouhlasil.', en: 'The client has not agreed to any plan yet.' },
    way: {
      cs: 'Dohodněte s klientem plán; jednotlivé odsouhlasené kroky mohou běžet už teď.',
      en: 'Agree on a plan with the client; single agreed steps may run already.',
    },
  },
  'CMG-2.reason': {
    why: {
      cs: 'Není zapsáno, co se v situaci klienta změnilo.',
      en: "It is not recorded what changed in the client's situation.",
    },
    way: { cs: 'Doplňte důvod návratu.', en: 'Add the reason for going back.' },
  },
  'CMG-3.changedPlan': {
    why: {
      cs: 'Plán se od souhlasu klienta změnil ({plans}).',
      en: "The plan has changed since the client's agreement ({plans}).",
    },
    way: {
      cs: 'Změny s klientem projděte a zapište jeho souhlas.',
      en: 'Go through the changes with the client and record the agreement.',
    },
  },
  'CMG-3.clientsWish': {
    why: {
      cs: 'O odstoupení rozhoduje klient a jeho přání tu zapsáno není.',
      en: 'Leaving is the client’s decision, and the client’s wish is not recorded.',
    },
    way: { cs: 'Zeptejte se klienta a zapište, co chce.', en: 'Ask the client and record the wish.' },
  },
  'CMG-12.crisisOpen': {
    why: { cs: 'Právě se řeší krize.', en: 'A crisis is being handled.' },
    way: {
      cs: 'Nejprve krizi dořešte a zapište, jak skončila.',
      en: 'See the crisis through first, and record how it ended.',
    },
  },
  'CMG-12.caseEnded': {
    why: { cs: 'Spolupráce v tomto případu už je ukončena.', en: 'The cooperation in this case has ended.' },
    way: {
      cs: 'Případ znovu otevřete; okamžitou pomoc lze zahájit hned.',
      en: 'Reopen the case; immediate help can be opened at once.',
    },
  },
  'CMG-12.otherCrisis': {
    why: { cs: 'Žádná krize se tu teď neřeší.', en: 'No crisis is being handled here now.' },
    way: { cs: 'Zkontrolujte, o který případ jde.', en: 'Check which case it is.' },
  },
  'CMG-12.tasksOpen': {
    why: { cs: 'Úkoly v krizi ještě nejsou hotové: {count}.', en: 'Tasks of the crisis are still open: {count}.' },
    way: { cs: 'Dokončete je, nebo zrušte ({tasks}).', en: 'Complete or drop them ({tasks}).' },
  },
  'CMG-12.result': {
    why: { cs: 'Není zapsáno, jak krize skončila.', en: 'It is not recorded how the crisis ended.' },
    way: { cs: 'Doplňte, co se podařilo a jak na tom klient je.', en: 'Add what was done and how the client is.' },
  },
  'CMG-12.noCrisis': {
    why: { cs: 'Žádná krize se tu teď neřeší.', en: 'No crisis is being handled here now.' },
    way: {
      cs: 'Nejprve zapište krizi, nebo navrhněte úkol do plánu.',
      en: 'Open a crisis first, or propose a task of the plan.',
    },
  },
  'CMG-12.nobodyThere': {
    why: {
      cs: 'Pracovník {handler}, který má krizi řešit, tu není a nikdo ho nezastupuje.',
      en: 'The worker {handler}, who should handle the crisis, is not here and nobody stands in.',
    },
    way: { cs: 'Domluvte s vedoucím, kdo se krize ujme.', en: 'Settle with the head who takes it on.' },
  },
  'CMG-14.evaluation': {
    why: { cs: 'Spolupráce zatím není vyhodnocena.', en: 'The cooperation has not been evaluated yet.' },
    way: { cs: 'Vyhodnoťte ji s klientem a zapište to.', en: 'Evaluate it with the client and record it.' },
  },
  'CMG-14.clientView': {
    why: { cs: 'Ve vyhodnocení chybí pohled klienta.', en: "The evaluation lacks the client's view." },
    way: {
      cs: 'Doplňte, jak to vidí klient, nebo proč to nejde zjistit.',
      en: 'Add how the client sees it, or why that cannot be found out.',
    },
  },
  'CMG-14.outlook': {
    why: {
      cs: 'Chybí výhled: s čím může klient dál počítat.',
      en: 'The outlook is missing: what the client can expect now.',
    },
    way: {
      cs: 'Doplňte výhled a na koho se klient může obrátit.',
      en: 'Add the outlook and whom the client can turn to.',
    },
  },
  'CMG-14.tasksOpen': {
    why: { cs: 'Některé dohodnuté úkoly ještě nejsou hotové: {count}.', en: 'Agreed tasks are still open: {count}.' },
    way: { cs: 'Dokončete je, předejte, nebo zrušte ({tasks}).', en: 'Complete, pass on or drop them ({tasks}).' },
  },
  'CMG-14.conferenceOpen': {
    why: { cs: 'Je svolané případové setkání ({conferences}).', en: 'A case conference is convened ({conferences}).' },
    way: { cs: 'Nejprve ho uskutečněte, nebo zrušte.', en: 'Hold it or cancel it first.' },
  },
  'CMG-14.endPassed': {
    why: { cs: 'Předpokládaný konec {day} už uplynul.', en: 'The expected end {day} has passed.' },
    way: { cs: 'Zvolte den, který teprve přijde.', en: 'Choose a day that is still to come.' },
  },
  'CMG-14.ownProcess': {
    why: {
      cs: 'Koordinaci nemůže za koordinátora vyhodnotit ten, kdo případ vede.',
      en: 'Whoever manages the case cannot evaluate the coordination in the coordinator’s place.',
    },
    way: { cs: 'Požádejte jiného koordinátora.', en: 'Ask another coordinator.' },
  },
  'CMG-14.twice': {
    why: { cs: 'Vyhodnocení koordinátora už zapsáno je.', en: "The coordinator's evaluation is recorded already." },
    way: {
      cs: 'Není třeba nic dělat; další poznatky předejte tomu, kdo případ vede.',
      en: 'Nothing to do; pass what is new on to whoever manages the case.',
    },
  },
  'CMG-14.processOwed': {
    why: { cs: 'Koordinátor ještě průběh nevyhodnotil.', en: 'The coordinator has not evaluated the process yet.' },
    way: {
      cs: 'Zůstává mu to jako úkol; uzavření to nebrání.',
      en: 'It stays as a task; the closing does not wait for it.',
    },
  },
  'CMG-15.reason': {
    why: { cs: 'Není zapsáno, proč se klient vrací.', en: 'It is not recorded why the client comes back.' },
    way: { cs: 'Doplňte důvod.', en: 'Add the reason.' },
  },
  'CMG-15.caseEnded': {
    why: { cs: 'Spolupráce v tomto případu už je ukončena.', en: 'The cooperation in this case has ended.' },
    way: { cs: 'Pokud se klient vrátil, případ znovu otevřete.', en: 'Reopen the case if the client has come back.' },
  },
  'CMG-15.consents': {
    why: {
      cs: 'Od návratu klienta se nikdo na souhlasy se sdílením znovu nezeptal.',
      en: 'Since the client came back nobody has asked anew about consents.',
    },
    way: {
      cs: 'Zeptejte se klienta a zapište jeho souhlas nebo nesouhlas.',
      en: 'Ask the client and record the consent or the refusal.',
    },
  },
  'CMG-15.askAnew': {
    why: {
      cs: 'Dřívější screening už neplatí a na souhlasy je potřeba se zeptat znovu.',
      en: 'The earlier screening no longer counts, and consents have to be asked anew.',
    },
    way: {
      cs: 'Proberte obojí s klientem; co už úřad ví, se nezapisuje znovu.',
      en: 'Go through both with the client; what is known is not entered again.',
    },
  },
  'CMG-18.content': {
    why: { cs: 'U kontaktu není zapsáno, co se při něm dělo.', en: 'The contact does not say what it was about.' },
    way: { cs: 'Stačí pár slov, nebo vyberte, co jste dělali.', en: 'A few words will do, or choose what was done.' },
  },
  'CMG-18.future': {
    why: { cs: 'Den kontaktu {day} teprve přijde.', en: 'The day of the contact, {day}, is still to come.' },
    way: { cs: 'Opravte den.', en: 'Correct the day.' },
  },
  'CMG-19.future': {
    why: { cs: 'Den odmítnutí {day} teprve přijde.', en: 'The day of the refusal, {day}, is still to come.' },
    way: { cs: 'Opravte den.', en: 'Correct the day.' },
  },
  'CMG-20.future': {
    why: { cs: 'Den posouzení {day} teprve přijde.', en: 'The day of the assessment, {day}, is still to come.' },
    way: { cs: 'Opravte den.', en: 'Correct the day.' },
  },
};
