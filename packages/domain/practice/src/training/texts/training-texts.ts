import { noTexts, type Texts } from '@koordinace/kernel';
import { trainingCommands } from './training-commands.js';

const facts: Texts['facts'] = {
  TrainingPlanOpened: { cs: 'založení plánu vzdělávání', en: 'opening of the training plan' },
  TrainingPlanEnded: { cs: 'ukončení plánu vzdělávání', en: 'end of the training plan' },
  TrainingPlanned: { cs: 'naplánování vzdělávání', en: 'planning of training' },
  TrainingMoved: { cs: 'nový termín vzdělávání', en: 'new day of training' },
  TrainingDone: { cs: 'absolvování vzdělávání', en: 'completion of training' },
  TrainingDropped: { cs: 'vyřazení z plánu vzdělávání', en: 'dropping of training' },
  TrainingLapsed: { cs: 'propadnutí termínu vzdělávání', en: 'lapse of training' },
};

const places: Texts['places'] = {
  training: {
    none: { cs: 'plán vzdělávání ještě není založen', en: 'there is no training plan yet' },
    open: { cs: 'podle plánu vzdělávání se postupuje', en: 'the training plan is open' },
    ended: { cs: 'plán vzdělávání je ukončen', en: 'the training plan has ended' },
  },
  trainingitem: {
    none: { cs: 'v plánu to ještě není', en: 'it is not planned yet' },
    planned: { cs: 'vzdělávání je naplánováno', en: 'the training is planned' },
    lapsed: { cs: 'termín vzdělávání uplynul', en: 'the day of the training has passed' },
    done: { cs: 'vzdělávání je absolvováno', en: 'the training is done' },
    dropped: { cs: 'vzdělávání je z plánu vyřazeno', en: 'the training was dropped' },
  },
};

const needs: Texts['needs'] = {
  'STF-6.notHere': {
    why: { cs: 'Takový pracovník na úřadě není.', en: 'There is no such worker in the office.' },
    way: {
      cs: 'Zkontrolujte přihlašovací jméno, nebo pracovníka nejprve ustanovte.',
      en: 'Check the account, or appoint the worker first.',
    },
  },
  'STF-6.planExists': {
    why: { cs: 'Pracovník už svůj plán vzdělávání má.', en: 'The worker has a training plan already.' },
    way: { cs: 'Doplňte ten, nebo ho nejprve ukončete.', en: 'Add to that one, or end it first.' },
  },
  'STF-6.planEnded': {
    why: { cs: 'Plán vzdělávání je ukončen.', en: 'The training plan has ended.' },
    way: { cs: 'Založte nový.', en: 'Open a new one.' },
  },
  'STF-6.past': {
    why: {
      cs: 'Den {until} už minul, plánovat se dá jen dopředu.',
      en: 'The day {until} has passed; only what lies ahead can be planned.',
    },
    way: { cs: 'Zadejte pozdější den.', en: 'Give a later day.' },
  },
  'STF-6.forWhom': {
    why: {
      cs: 'Není uvedeno, kterým aktérům se vzdělávání nabízí.',
      en: 'The actors whom the training is offered to are missing.',
    },
    way: { cs: 'Uveďte organizace.', en: 'Name the organisations.' },
  },
  'STF-6.future': {
    why: { cs: 'Den {on} ještě nenastal.', en: 'The day {on} has not come yet.' },
    way: { cs: 'Zapište vzdělávání, až proběhne.', en: 'Record the training once it is over.' },
  },
  'STF-6.proof': {
    why: {
      cs: 'Tento kurz končí osvědčením a žádné není uvedeno.',
      en: 'This course ends with a certificate, and none is given.',
    },
    way: {
      cs: 'Doplňte číslo osvědčení, nebo kde je uloženo.',
      en: 'Give the number of the certificate, or where it is kept.',
    },
  },
};

/** Texts of training plans. */
export const trainingTexts: Texts = {
  ...noTexts,
  commands: trainingCommands,
  facts,
  places,
  needs,
  roles: {
    trainee: { cs: 'pracovník, jehož plán to je', en: 'worker whose plan it is' },
    actorsTrainer: {
      cs: 'koordinátor, který nabízí vzdělávání aktérům',
      en: 'coordinator who offers training to actors',
    },
  },
  deadlines: { trainingDue: { cs: 'vzdělávání neproběhlo v termínu', en: 'training not done in time' } },
};
