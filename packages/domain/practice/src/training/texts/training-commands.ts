import type { Texts } from '@koordinace/kernel';

export const trainingCommands: Texts['commands'] = {
  OpenTrainingPlan: {
    title: { cs: 'Založit plán vzdělávání', en: 'Open a training plan' },
    about: {
      cs: 'Založí individuální plán vzdělávání pracovníka: kurzy, stáže, konference, supervize, samostudium.',
      en: "Opens a worker's individual training plan: courses, placements, conferences, supervision, self-study.",
    },
    refused: { cs: 'Plán vzdělávání zatím nelze založit.', en: 'The training plan cannot be opened yet.' },
  },
  OpenActorsTraining: {
    title: { cs: 'Založit vzdělávání pro aktéry', en: 'Open training for actors' },
    about: {
      cs: 'Založí plán toho, co se nabízí spolupracujícím aktérům mimo úřad: úvodní kurzy a workshopy.',
      en: 'Opens a plan of what is offered to cooperating actors outside the office: introductory courses and workshops.',
    },
    refused: { cs: 'Vzdělávání pro aktéry nelze založit.', en: 'Training for actors cannot be opened.' },
  },
  PlanTraining: {
    title: { cs: 'Naplánovat vzdělávání', en: 'Plan training' },
    about: {
      cs: 'Zapíše do plánu kurz, stáž nebo jinou formu vzdělávání a den, do kterého má proběhnout.',
      en: 'Puts a course, a placement or another way of training into the plan, with the day by which it is to be done.',
    },
    refused: { cs: 'Do plánu to takto zapsat nelze.', en: 'This cannot be planned like this.' },
  },
  MoveTraining: {
    title: { cs: 'Změnit termín vzdělávání', en: 'Move training' },
    about: {
      cs: 'Určí nový den, do kterého má vzdělávání proběhnout. Dřívější termíny zůstanou čitelné.',
      en: 'Sets a new day by which the training is to be done. Earlier ones stay readable.',
    },
    refused: { cs: 'Termín nelze takto změnit.', en: 'The day cannot be changed like this.' },
  },
  RecordTrainingDone: {
    title: { cs: 'Zapsat absolvované vzdělávání', en: 'Record training as done' },
    about: {
      cs: 'Zapíše, že vzdělávání proběhlo, u kurzů s osvědčením také číslo osvědčení nebo kde je uloženo.',
      en: 'Records that the training was done; for courses with a certificate also its number or where it is kept.',
    },
    refused: {
      cs: 'Vzdělávání zatím nelze zapsat jako absolvované.',
      en: 'The training cannot be recorded as done yet.',
    },
  },
  DropTraining: {
    title: { cs: 'Vyřadit vzdělávání z plánu', en: 'Drop training' },
    about: {
      cs: 'Vyřadí z plánu to, co neproběhne. V záznamu to zůstane.',
      en: 'Takes out of the plan what will not be done. The record keeps it.',
    },
    refused: { cs: 'Z plánu to vyřadit nelze.', en: 'This cannot be dropped.' },
  },
  EndTrainingPlan: {
    title: { cs: 'Ukončit plán vzdělávání', en: 'End a training plan' },
    about: {
      cs: 'Ukončí plán, například když pracovník odchází. Na nic z něj se už neupozorňuje.',
      en: 'Ends a plan, for example when the worker leaves. Nothing of it is announced any more.',
    },
    refused: { cs: 'Plán nelze ukončit.', en: 'The plan cannot be ended.' },
  },
  AnnounceTrainingLapse: {
    title: { cs: 'Upozornit na propadlé vzdělávání', en: 'Announce lapsed training' },
    about: {
      cs: 'Poznamená, že naplánované vzdělávání do svého dne neproběhlo a že to bylo oznámeno. Tento úkon provádí jen systém.',
      en: 'Notes that planned training was not done in time and that it was said. Only the system does it.',
    },
    refused: { cs: 'Není na co upozornit.', en: 'There is nothing to announce.' },
  },
};
