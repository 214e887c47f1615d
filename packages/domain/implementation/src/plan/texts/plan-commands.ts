import type { Texts } from '@koordinace/kernel';

/** Commands about the plan as a whole. */
export const planCommands: Texts['commands'] = {
  DraftImplementation: {
    title: { cs: 'Založit implementační plán', en: 'Begin an implementation plan' },
    about: {
      cs: 'Založí plán zavádění koordinovaného přístupu. Co v něm ještě chybí, lze doplnit kdykoli do zahájení.',
      en: 'Begins the plan by which the coordinated approach is introduced. What is missing can be added until it starts.',
    },
    refused: { cs: 'Implementační plán zatím nelze založit.', en: 'The implementation plan cannot be begun yet.' },
  },
  AmendImplementation: {
    title: { cs: 'Upravit implementační plán', en: 'Amend an implementation plan' },
    about: {
      cs: 'Doplní nebo změní cíl, zaměření, dny, metody nebo četnost vyhodnocení. Dřívější znění zůstává k přečtení.',
      en: 'Adds or changes the goal, target, days, methods or the rhythm of evaluation. What it said before stays readable.',
    },
    refused: { cs: 'Plán takto upravit nelze.', en: 'The plan cannot be amended like this.' },
  },
  NameCarrier: {
    title: { cs: 'Určit nositele změny', en: 'Name the carrier of the change' },
    about: {
      cs: 'Určí, kdo na úřadě zavádění vede. Nejlépe vedoucí sociálního odboru.',
      en: 'Names who carries the introduction at the office, ideally the head of the social department.',
    },
    refused: { cs: 'Nositele změny takto určit nelze.', en: 'The carrier of the change cannot be named like this.' },
  },
  AdoptTemplate: {
    title: { cs: 'Převzít fáze zavádění jako kroky', en: 'Adopt the phases as steps' },
    about: {
      cs: 'Vloží do plánu kroky podle fází manuálu i s návrhem ověření a termínu. Každý lze upravit nebo vypustit.',
      en: 'Puts steps into the plan by the phases of the manual, with how to verify them and deadlines. Each can be adapted or left out.',
    },
    refused: { cs: 'Šablonu nelze převzít.', en: 'The template cannot be adopted.' },
  },
  SetPartialGoal: {
    title: { cs: 'Stanovit dílčí cíl', en: 'Set a partial goal' },
    about: {
      cs: 'Stanoví dílčí cíl, nebo změní ten, který už v plánu je.',
      en: 'Sets a partial goal, or changes one that is in the plan already.',
    },
    refused: { cs: 'Dílčí cíl takto stanovit nelze.', en: 'The partial goal cannot be set like this.' },
  },
  DropPartialGoal: {
    title: { cs: 'Upustit od dílčího cíle', en: 'Give up a partial goal' },
    about: {
      cs: 'Zaznamená, že plán dílčí cíl už nesleduje, a proč.',
      en: 'Records that the plan follows a partial goal no more, and why.',
    },
    refused: { cs: 'Od dílčího cíle nelze upustit.', en: 'The partial goal cannot be given up.' },
  },
  StartImplementation: {
    title: { cs: 'Zahájit implementaci', en: 'Start the introduction' },
    about: {
      cs: 'Zahájí zavádění podle plánu. Zároveň zjistí, která rizika jsou vidět v datech úřadu.',
      en: 'Starts the introduction by the plan. The office looks at the same time which risks show in its data.',
    },
    refused: { cs: 'Implementaci zatím nelze zahájit.', en: 'The introduction cannot start yet.' },
  },
  RecordInterimEvaluation: {
    title: { cs: 'Zapsat průběžné vyhodnocení', en: 'Record an interim evaluation' },
    about: {
      cs: 'Zapíše, jak zavádění postupuje, a zároveň změny kroků, které z vyhodnocení vyplynuly. Provede se vše, nebo nic.',
      en: 'Records how the introduction goes, together with the changes of steps that follow from it. All of it is done, or nothing.',
    },
    refused: { cs: 'Průběžné vyhodnocení zatím nelze zapsat.', en: 'The interim evaluation cannot be recorded yet.' },
  },
  PlanSupport: {
    title: { cs: 'Naplánovat podporu zavádění', en: 'Plan support of the introduction' },
    about: {
      cs: 'Zařadí do plánu konzultanta, setkání k teorii nebo cvičnou kazuistiku beze jmen.',
      en: 'Puts a consultant, a session on theory, or a training case without names into the plan.',
    },
    refused: { cs: 'Podporu takto naplánovat nelze.', en: 'The support cannot be planned like this.' },
  },
  RecordSupport: {
    title: { cs: 'Zaznamenat, že podpora proběhla', en: 'Record that support took place' },
    about: {
      cs: 'Zaznamená, co přinesla konzultace, setkání k teorii nebo cvičná kazuistika.',
      en: 'Records what a consultation, a session on theory or a training case brought.',
    },
    refused: { cs: 'Podporu takto zaznamenat nelze.', en: 'The support cannot be recorded like this.' },
  },
  InformLeadership: {
    title: { cs: 'Zaznamenat informaci pro vedení obce', en: 'Record what the leadership was told' },
    about: {
      cs: 'Zaznamená, kdy a o čem se vedení obce dozvědělo.',
      en: 'Records when the leadership of the municipality was told, and of what.',
    },
    refused: { cs: 'Informaci pro vedení nelze zaznamenat.', en: 'This cannot be recorded.' },
  },
  RaiseImplementationDeadline: {
    title: { cs: 'Upozornit na lhůtu implementačního plánu', en: 'Announce a deadline of the implementation plan' },
    about: {
      cs: 'Systém upozorní, že lhůta uplynula.',
      en: 'The system announces that a deadline has passed.',
    },
    refused: { cs: 'Upozornit nelze.', en: 'It cannot be announced.' },
  },
};
