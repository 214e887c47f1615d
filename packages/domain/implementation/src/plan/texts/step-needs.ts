import type { Texts } from '@koordinace/kernel';

/** Why a step cannot be planned, start or end, and what is noted about it. */
export const stepNeeds: Texts['needs'] = {
  'IMP-1.activity': {
    why: { cs: 'Krok nemá aktivitu ani opatření.', en: 'The step has no activity or measure.' },
    way: { cs: 'Napište, co se má udělat.', en: 'Write what is to be done.' },
  },
  'IMP-1.verification': {
    why: { cs: 'U kroku není způsob ověření.', en: 'The step does not say how it is verified.' },
    way: { cs: 'Napište, podle čeho se pozná, že je splněn.', en: 'Write by what it will be known that it was done.' },
  },
  'IMP-1.responsible': {
    why: { cs: 'Za krok nikdo neodpovídá.', en: 'Nobody is responsible for the step.' },
    way: { cs: 'Uveďte odpovědné osoby, nebo organizaci.', en: 'Name the responsible persons, or an organisation.' },
  },
  'IMP-1.deadline': {
    why: { cs: 'Krok nemá termín.', en: 'The step has no deadline.' },
    way: { cs: 'Doplňte termín splnění.', en: 'Add the deadline.' },
  },
  'IMP-1.notRunning': {
    why: { cs: 'Zavádění podle plánu právě neběží.', en: 'The introduction by this plan is not under way.' },
    way: {
      cs: 'Krok lze zahájit po zahájení implementace a do závěrečného vyhodnocení.',
      en: 'A step can start between the start of the introduction and its final evaluation.',
    },
  },
  'IMP-1.beforeStart': {
    why: { cs: 'To je před zahájením plánu {day}.', en: 'This is before the start of the plan on {day}.' },
    way: { cs: 'Zvolte den zahájení, nebo pozdější.', en: 'Choose the day of the start, or a later one.' },
  },
  'IMP-1.endBeforeStart': {
    why: { cs: 'Krok by skončil dřív, než začal ({day}).', en: 'The step would end before it began ({day}).' },
    way: { cs: 'Opravte den, kdy skončil.', en: 'Correct the day on which it ended.' },
  },
  'IMP-1.responsibleGone': {
    why: {
      cs: 'Mezi odpovědnými je někdo, kdo na úřadě nepracuje: {workers}.',
      en: 'Somebody among the responsible does not work here: {workers}.',
    },
    way: { cs: 'Zkontrolujte účty odpovědných osob.', en: 'Check the accounts of the responsible persons.' },
  },
  'IMP-1.afterEvaluation': {
    why: {
      cs: 'Termín je až po vyhodnocení implementace {day}.',
      en: 'The deadline lies after the evaluation on {day}.',
    },
    way: { cs: 'Posuňte termín kroku, nebo den vyhodnocení.', en: 'Move the deadline, or the day of evaluation.' },
  },
  'IMP-2.evaluationDue': {
    why: {
      cs: 'Od posledního vyhodnocení skončilo tolik kroků, že je čas na průběžné vyhodnocení (po kolika: {interval}).',
      en: 'So many steps have ended that an interim evaluation is due (after how many: {interval}).',
    },
    way: {
      cs: 'Zapište průběžné vyhodnocení a změny kroků, které z něj plynou.',
      en: 'Record an interim evaluation with the changes of steps that follow from it.',
    },
  },
};
