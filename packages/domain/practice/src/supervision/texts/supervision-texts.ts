import { noTexts, type Texts } from '@koordinace/kernel';
import { supervisionCommands } from './supervision-commands.js';
import { supervisionNeeds } from './supervision-needs.js';

const facts: Texts['facts'] = {
  SupervisionArranged: { cs: 'zadání supervize', en: 'arrangement of supervision' },
  SuperviseesChanged: { cs: 'změna účastníků supervize', en: 'change of participants' },
  ExpectationMapped: { cs: 'zapsání očekávání', en: 'mapping of an expectation' },
  SupervisionStarted: { cs: 'zahájení supervize', en: 'start of supervision' },
  SupervisionEnded: { cs: 'ukončení supervize', en: 'end of supervision' },
  SupervisionLapseAnnounced: { cs: 'upozornění na vynechanou supervizi', en: 'announcement of lapsed supervision' },
  SessionPlanned: { cs: 'naplánování setkání', en: 'planning of a session' },
  SessionHeld: { cs: 'zápis setkání', en: 'recording of a session' },
  SessionCancelled: { cs: 'zrušení setkání', en: 'cancelling of a session' },
  SupervisionAssured: { cs: 'zajištění supervize pracovníka', en: 'supervision of a worker assured' },
  SupervisionLost: { cs: 'konec supervize pracovníka', en: 'end of supervision of a worker' },
  MissingSupervisionAnnounced: { cs: 'upozornění na chybějící supervizi', en: 'announcement of missing supervision' },
};

const places: Texts['places'] = {
  supervision: {
    none: { cs: 'supervize ještě není zadána', en: 'the supervision is not arranged yet' },
    preparing: { cs: 'supervize se připravuje', en: 'the supervision is being prepared' },
    running: { cs: 'supervize probíhá', en: 'the supervision goes on' },
    ended: { cs: 'supervize skončila', en: 'the supervision has ended' },
  },
  session: {
    none: { cs: 'setkání ještě není naplánováno', en: 'the session is not planned yet' },
    planned: { cs: 'setkání je naplánováno', en: 'the session is planned' },
    held: { cs: 'setkání proběhlo', en: 'the session took place' },
    cancelled: { cs: 'setkání je zrušeno', en: 'the session was cancelled' },
  },
  supervisee: { watched: { cs: 'supervize pracovníka se sleduje', en: "the worker's supervision is watched" } },
};

/** Texts of supervision. */
export const supervisionTexts: Texts = {
  ...noTexts,
  commands: supervisionCommands,
  needs: supervisionNeeds,
  facts,
  places,
  roles: {
    supervisionParticipant: { cs: 'účastník této supervize', en: 'participant of this supervision' },
    supervisionCommissioner: { cs: 'kdo tuto supervizi zadal', en: 'whoever commissioned this supervision' },
  },
  deadlines: {
    supervisionLapsed: { cs: 'supervize neproběhla v domluveném rytmu', en: 'no session within the rhythm' },
    supervisionMissing: { cs: 'pracovník nemá supervizi', en: 'a worker without supervision' },
  },
};
