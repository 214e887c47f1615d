import type { Texts } from '@koordinace/kernel';

export const supervisionCommands: Texts['commands'] = {
  ArrangeSupervision: {
    title: { cs: 'Zadat supervizi', en: 'Arrange supervision' },
    about: {
      cs: 'Domluví supervizi nebo intervizi: formu, účastníky, supervizora a jak často se bude konat.',
      en: 'Arranges supervision or intervision: its form, who takes part, the supervisor and how often it takes place.',
    },
    refused: { cs: 'Supervizi takto zadat nelze.', en: 'Supervision cannot be arranged like this.' },
  },
  ChangeSupervisees: {
    title: { cs: 'Změnit účastníky supervize', en: 'Change who takes part in supervision' },
    about: {
      cs: 'Zapíše celý nový okruh účastníků, nejen ty, kteří přibyli.',
      en: 'Records the whole new circle of participants, not only who is new.',
    },
    refused: { cs: 'Účastníky takto změnit nelze.', en: 'The participants cannot be changed like this.' },
  },
  MapExpectation: {
    title: { cs: 'Zapsat očekávání od supervize', en: 'Record an expectation of supervision' },
    about: {
      cs: 'Zapíše, co od supervize čeká vedení obce, vedoucí odboru, koordinátor nebo case manageři, aby se očekávání dala sladit dřív, než supervize začne.',
      en: 'Records what the leadership, the head, the coordinator or the case managers expect, so that it can be brought together before supervision starts.',
    },
    refused: { cs: 'Očekávání takto zapsat nelze.', en: 'The expectation cannot be recorded like this.' },
  },
  StartSupervision: {
    title: { cs: 'Zahájit supervizi', en: 'Start supervision' },
    about: {
      cs: 'Supervize začíná a od té chvíle se hlídá, jestli je pravidelná.',
      en: 'Supervision starts, and from then on it is watched whether it is regular.',
    },
    refused: { cs: 'Supervizi nelze zahájit.', en: 'Supervision cannot start.' },
  },
  EndSupervision: {
    title: { cs: 'Ukončit supervizi', en: 'End supervision' },
    about: { cs: 'Ukončí domluvenou supervizi.', en: 'Ends an arranged supervision.' },
    refused: { cs: 'Supervizi nelze ukončit.', en: 'Supervision cannot be ended.' },
  },
  PlanSession: {
    title: { cs: 'Naplánovat setkání supervize', en: 'Plan a session' },
    about: { cs: 'Určí den dalšího setkání.', en: 'Sets the day of the next session.' },
    refused: { cs: 'Setkání takto naplánovat nelze.', en: 'The session cannot be planned like this.' },
  },
  RecordSession: {
    title: { cs: 'Zapsat setkání supervize', en: 'Record a session' },
    about: {
      cs: 'Zapíše den, účastníky a témata, na jejichž zápisu se účastníci shodli. Nic dalšího z toho, co zaznělo, se nezapisuje.',
      en: 'Records the day, who was there, and the topics that those present agreed to note. Nothing else that was said is recorded.',
    },
    refused: { cs: 'Setkání takto zapsat nelze.', en: 'The session cannot be recorded like this.' },
  },
  CancelSession: {
    title: { cs: 'Zrušit setkání supervize', en: 'Cancel a session' },
    about: { cs: 'Zruší naplánované setkání, které se neuskuteční.', en: 'Cancels a planned session.' },
    refused: { cs: 'Setkání nelze zrušit.', en: 'The session cannot be cancelled.' },
  },
  AnnounceSupervisionLapse: {
    title: { cs: 'Upozornit na vynechanou supervizi', en: 'Announce lapsed supervision' },
    about: {
      cs: 'Poznamená, že pracovník neměl supervizi v domluveném rytmu a že to bylo oznámeno. Tento úkon provádí jen systém.',
      en: 'Notes that a worker had no session within the rhythm and that it was said. Only the system does it.',
    },
    refused: { cs: 'Není na co upozornit.', en: 'There is nothing to announce.' },
  },
  AnnounceMissingSupervision: {
    title: { cs: 'Upozornit na chybějící supervizi', en: 'Announce missing supervision' },
    about: {
      cs: 'Poznamená, že koordinátor nebo case manager nemá žádnou supervizi a že to bylo oznámeno. Tento úkon provádí jen systém.',
      en: 'Notes that a coordinator or case manager is under no supervision and that it was said. Only the system does it.',
    },
    refused: { cs: 'Není na co upozornit.', en: 'There is nothing to announce.' },
  },
};
