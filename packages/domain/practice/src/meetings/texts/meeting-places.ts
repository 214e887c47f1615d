import type { Texts } from '@koordinace/kernel';

export const facts: Texts['facts'] = {
  MeetingCalled: { cs: 'svolání setkání', en: 'calling of the meeting' },
  MeetingMoved: { cs: 'přeložení setkání', en: 'moving of the meeting' },
  MeetingHeld: { cs: 'konání setkání', en: 'holding of the meeting' },
  MeetingMinutesIssued: { cs: 'vydání zápisu ze setkání', en: 'issue of the minutes' },
  MeetingClosed: { cs: 'uzavření setkání', en: 'closing of the meeting' },
  MeetingCancelled: { cs: 'zrušení setkání', en: 'cancelling of the meeting' },
  MeetingDeadlineRaised: { cs: 'upozornění na lhůtu setkání', en: 'announcement of a deadline of the meeting' },
  AttendeeInvited: { cs: 'pozvání účastníka', en: 'invitation of the participant' },
  AttendanceNoted: { cs: 'zápis účasti', en: 'noting of the attendance' },
  MeetingMinutesDelivered: { cs: 'doručení zápisu ze setkání', en: 'delivery of the minutes' },
  AssignmentSet: { cs: 'zadání úkolu ze setkání', en: 'setting of the task' },
  AssignmentDone: { cs: 'splnění úkolu ze setkání', en: 'completion of the task' },
  AssignmentDropped: { cs: 'upuštění od úkolu ze setkání', en: 'dropping of the task' },
  MatterBrought: { cs: 'zařazení případu na setkání', en: 'bringing of the case to the meeting' },
  AdmittedToCase: { cs: 'připuštění účastníka k případu', en: 'admission of the participant to the case' },
  AdmissionEnded: { cs: 'zrušení připuštění k případu', en: 'end of the admission to the case' },
  MatterDiscussed: { cs: 'závěr k případu na setkání', en: 'conclusion about the case' },
  SeriesPlanned: { cs: 'naplánování pravidelných setkání', en: 'planning of the series' },
  SeriesContinued: { cs: 'svolání dalšího setkání řady', en: 'calling of the next meeting of the series' },
  SeriesEnded: { cs: 'ukončení řady setkání', en: 'end of the series' },
  TopicOpened: { cs: 'otevření aktuálního tématu', en: 'opening of the topic' },
  TopicMeetingCalled: { cs: 'svolání setkání k tématu', en: 'calling of a meeting on the topic' },
  ProcedureAgreed: { cs: 'dohoda na společném postupu', en: 'agreement on a joint procedure' },
  TopicTrainingArranged: { cs: 'domluvené vzdělávání k tématu', en: 'arrangement of training on the topic' },
  TopicClosed: { cs: 'uzavření tématu', en: 'closing of the topic' },
  NeedPut: { cs: 'předložení potřeby', en: 'putting of the need' },
  NeedAnswered: { cs: 'odpověď na potřebu', en: 'answer to the need' },
  NeedAnnounced: { cs: 'upozornění na potřebu bez odezvy', en: 'announcement of the need without an answer' },
};

export const places: Texts['places'] = {
  meeting: {
    none: { cs: 'setkání zatím není svoláno', en: 'the meeting is not called yet' },
    called: { cs: 'setkání je svoláno', en: 'the meeting is called' },
    held: { cs: 'setkání se konalo', en: 'the meeting took place' },
    minutes: { cs: 'zápis ze setkání je vydán', en: 'the minutes are issued' },
    closed: { cs: 'setkání je uzavřeno', en: 'the meeting is closed' },
    cancelled: { cs: 'setkání je zrušeno', en: 'the meeting is cancelled' },
  },
  attendee: {
    none: { cs: 'účastník zatím není pozván', en: 'the participant is not invited yet' },
    invited: { cs: 'účastník je pozván', en: 'the participant is invited' },
    reached: { cs: 'účastník dostal zápis', en: 'the participant has the minutes' },
  },
  assignment: {
    none: { cs: 'úkol zatím není zadán', en: 'the task is not set yet' },
    open: { cs: 'úkol čeká na splnění', en: 'the task waits to be done' },
    done: { cs: 'úkol je splněn', en: 'the task is done' },
    dropped: { cs: 'od úkolu se upustilo', en: 'the task was dropped' },
  },
  matter: {
    none: { cs: 'případ na setkání zatím není zařazen', en: 'the case is not brought to the meeting yet' },
    brought: { cs: 'případ je zařazen na setkání', en: 'the case is brought to the meeting' },
    discussed: { cs: 'případ byl na setkání projednán', en: 'the case was discussed at the meeting' },
  },
  series: {
    none: { cs: 'pravidelná setkání zatím nejsou naplánována', en: 'the series is not planned yet' },
    running: { cs: 'setkání se pravidelně konají', en: 'the series is running' },
    ended: { cs: 'řada setkání je ukončena', en: 'the series has ended' },
  },
  topic: {
    none: { cs: 'téma zatím není otevřeno', en: 'the topic is not opened yet' },
    open: { cs: 'téma je otevřeno', en: 'the topic is open' },
    agreed: { cs: 'společný postup je dohodnut', en: 'a joint procedure is agreed' },
    closed: { cs: 'téma je uzavřeno', en: 'the topic is closed' },
  },
  need: {
    none: { cs: 'potřeba zatím není předložena', en: 'the need is not put yet' },
    waiting: { cs: 'potřeba čeká na odpověď', en: 'the need waits for an answer' },
    answered: { cs: 'potřeba má odpověď', en: 'the need has an answer' },
  },
};

export const roles: Texts['roles'] = {
  meetingLeader: { cs: 'kdo setkání vede', en: 'whoever leads the meeting' },
  meetingParticipant: { cs: 'účastník setkání', en: 'a participant of the meeting' },
  matterWorker: { cs: 'kdo na případu pracuje', en: 'whoever works on the case' },
  matterAdmitted: { cs: 'účastník připuštěný k případu', en: 'a participant admitted to the case' },
};

export const deadlines: Texts['deadlines'] = {
  meetingDay: { cs: 'Setkání se mělo konat', en: 'The meeting was to take place' },
  meetingMinutes: { cs: 'Zápis ze setkání', en: 'Minutes of the meeting' },
  meetingMinutesDelivery: { cs: 'Doručení zápisu ze setkání', en: 'Delivery of the minutes of the meeting' },
  meetingTask: { cs: 'Úkol ze setkání', en: 'Task of the meeting' },
  seriesNext: { cs: 'Další setkání řady', en: 'Next meeting of the series' },
  needAnswer: { cs: 'Odpověď na potřebu předloženou vedení', en: 'Answer to a need put to the leadership' },
};
