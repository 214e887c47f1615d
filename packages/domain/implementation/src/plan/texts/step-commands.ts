import type { Texts } from '@koordinace/kernel';

/** Commands about steps. */
export const stepCommands: Texts['commands'] = {
  AddStep: {
    title: { cs: 'Naplánovat krok', en: 'Plan a step' },
    about: {
      cs: 'Přidá do plánu krok. Aktivita, ověření, odpovědné osoby a termín musí být známy, než krok začne.',
      en: 'Adds a step. Activity, verification, responsible persons and deadline have to be known before it starts.',
    },
    refused: { cs: 'Krok takto naplánovat nelze.', en: 'The step cannot be planned like this.' },
  },
  AmendStep: {
    title: { cs: 'Změnit krok', en: 'Change a step' },
    about: {
      cs: 'Změní termín, odpovědné osoby, aktivitu, ověření nebo dílčí cíl kroku. Dřívější hodnoty zůstávají k přečtení.',
      en: 'Changes the deadline, responsible persons, activity, verification or partial goal of a step. Earlier values stay readable.',
    },
    refused: { cs: 'Krok takto změnit nelze.', en: 'The step cannot be changed like this.' },
  },
  StartStep: {
    title: { cs: 'Zahájit krok', en: 'Start a step' },
    about: { cs: 'Zaznamená, že se na kroku začalo pracovat.', en: 'Records that work on a step has begun.' },
    refused: { cs: 'Krok zatím nelze zahájit.', en: 'The step cannot start yet.' },
  },
  VerifyStep: {
    title: { cs: 'Potvrdit splnění kroku', en: 'Confirm that a step was done' },
    about: {
      cs: 'Zaznamená, že je krok splněn a že to bylo ověřeno.',
      en: 'Records that a step was done, and that this was verified.',
    },
    refused: { cs: 'Splnění kroku zatím nelze potvrdit.', en: 'The step cannot be confirmed yet.' },
  },
  RecordStepNotReached: {
    title: { cs: 'Zaznamenat nesplněný krok', en: 'Record that a step was not reached' },
    about: {
      cs: 'Zaznamená, že se krok nepodařilo splnit, a proč.',
      en: 'Records that a step was not reached, and why.',
    },
    refused: { cs: 'Nesplnění kroku nelze zaznamenat.', en: 'This cannot be recorded of the step.' },
  },
  DropStep: {
    title: { cs: 'Vypustit krok', en: 'Leave a step out' },
    about: {
      cs: 'Zaznamená, že krok není potřeba, a proč. V záznamu zůstává.',
      en: 'Records that a step is not needed, and why. It stays in the record.',
    },
    refused: { cs: 'Krok nelze vypustit.', en: 'The step cannot be left out.' },
  },
};
