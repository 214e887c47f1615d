import type { Texts } from '@koordinace/kernel';

/** Commands about a meeting itself (MTG-1, MTG-2). */
export const meetingCommands: Texts['commands'] = {
  CallMeeting: {
    title: { cs: 'Svolat setkání', en: 'Call a meeting' },
    about: {
      cs: 'Svolá setkání s účelem, programem a účastníky. Případové setkání se svolává u případu.',
      en: 'Calls a meeting with purpose, programme and participants. A case conference is convened with its case.',
    },
    refused: { cs: 'Setkání zatím nelze svolat.', en: 'The meeting cannot be called yet.' },
  },
  MoveMeeting: {
    title: { cs: 'Přeložit setkání', en: 'Move a meeting' },
    about: { cs: 'Změní den, hodinu nebo místo setkání.', en: 'Changes the day, hour or place of a meeting.' },
    refused: { cs: 'Setkání takto nelze přeložit.', en: 'The meeting cannot be moved like this.' },
  },
  CancelMeeting: {
    title: { cs: 'Zrušit setkání', en: 'Cancel a meeting' },
    about: { cs: 'Zruší setkání, které se ještě nekonalo.', en: 'Cancels a meeting that has not taken place.' },
    refused: { cs: 'Setkání nelze zrušit.', en: 'The meeting cannot be cancelled.' },
  },
  InviteToMeeting: {
    title: { cs: 'Pozvat na setkání', en: 'Invite to a meeting' },
    about: {
      cs: 'Pozve dalšího účastníka. Po setkání tak přidáte toho, koho se zápis také týká.',
      en: 'Invites another participant. After the meeting this adds whom its minutes concern, too.',
    },
    refused: { cs: 'Účastníka takto nelze pozvat.', en: 'The participant cannot be invited like this.' },
  },
  HoldMeeting: {
    title: { cs: 'Zapsat konání setkání', en: 'Note that a meeting took place' },
    about: { cs: 'Zapíše, že se setkání konalo a kdo přišel.', en: 'Notes that a meeting took place and who came.' },
    refused: { cs: 'Konání setkání zatím nelze zapsat.', en: 'The meeting cannot be noted as held yet.' },
  },
  SetAssignment: {
    title: { cs: 'Zapsat úkol ze setkání', en: 'Set a task' },
    about: {
      cs: 'Zapíše, co má kdo udělat a do kdy. Úkoly týkající se klienta patří do jeho plánu.',
      en: "Writes down what who is to do until when. Tasks about a client belong in the client's plan.",
    },
    refused: { cs: 'Úkol zatím nelze zapsat.', en: 'The task cannot be set yet.' },
  },
  IssueMeetingMinutes: {
    title: { cs: 'Vydat zápis ze setkání', en: 'Issue the minutes of a meeting' },
    about: {
      cs: 'Vydá zápis, který pak dostanou všichni, kterých se týká. Opravený zápis se vydá znovu.',
      en: 'Issues the minutes, which then go to all whom they concern. Corrected minutes are issued once more.',
    },
    refused: { cs: 'Zápis zatím nelze vydat.', en: 'The minutes cannot be issued yet.' },
  },
  RecordMeetingMinutesDelivery: {
    title: { cs: 'Zapsat doručení zápisu ze setkání', en: 'Note that minutes were delivered' },
    about: { cs: 'Zapíše, že účastník zápis dostal.', en: 'Notes that a participant has the minutes.' },
    refused: { cs: 'Doručení zápisu zatím nelze zapsat.', en: 'The delivery cannot be noted yet.' },
  },
  CompleteAssignment: {
    title: { cs: 'Zapsat splnění úkolu ze setkání', en: 'Note that a task was done' },
    about: { cs: 'Zapíše, že úkol ze setkání je splněn.', en: 'Notes that a task of a meeting was done.' },
    refused: { cs: 'Splnění úkolu nelze zapsat.', en: 'The task cannot be noted as done.' },
  },
  DropAssignment: {
    title: { cs: 'Upustit od úkolu ze setkání', en: 'Drop a task' },
    about: {
      cs: 'Zapíše, že se úkol ze setkání plnit nebude, a proč.',
      en: 'Notes that a task of a meeting will not be done, and why.',
    },
    refused: { cs: 'Od úkolu nelze upustit.', en: 'The task cannot be dropped.' },
  },
  CloseMeeting: {
    title: { cs: 'Uzavřít setkání', en: 'Close a meeting' },
    about: {
      cs: 'Uzavře setkání, jehož zápis mají všichni a jehož úkoly jsou vypořádány.',
      en: 'Closes a meeting whose minutes have reached everybody and whose tasks are settled.',
    },
    refused: { cs: 'Setkání zatím nelze uzavřít.', en: 'The meeting cannot be closed yet.' },
  },
  RaiseMeetingDeadline: {
    title: { cs: 'Upozornit na lhůtu setkání', en: 'Announce a deadline of a meeting' },
    about: {
      cs: 'Zapíše upozornění, že lhůta setkání uplynula. Tento úkon provádí jen systém.',
      en: 'Notes that a deadline of a meeting has passed and was announced. Only the system does it.',
    },
    refused: { cs: 'Upozornění nelze zapsat.', en: 'The announcement cannot be noted.' },
  },
  BringCase: {
    title: { cs: 'Zařadit případ na setkání', en: 'Bring a case to a meeting' },
    about: {
      cs: 'Zařadí případ na setkání. O případu se dozvědí jen účastníci, které k němu připustíte.',
      en: 'Brings a case to a meeting. Only the participants whom you admit to it learn of it.',
    },
    refused: { cs: 'Případ na toto setkání nelze zařadit.', en: 'The case cannot be brought to this meeting.' },
  },
  AdmitToCase: {
    title: { cs: 'Připustit účastníka k případu', en: 'Admit a participant to a case' },
    about: {
      cs: 'Připustí účastníka k případu, pokud k tomu má důvod: na případu pracuje, nebo s ním lze údaje sdílet.',
      en: 'Admits a participant to a case who has a basis: it is their work, or the data may be shared with them.',
    },
    refused: { cs: 'Účastníka k případu nelze připustit.', en: 'The participant cannot be admitted to the case.' },
  },
  EndAdmission: {
    title: { cs: 'Zrušit připuštění k případu', en: 'End an admission to a case' },
    about: {
      cs: 'Účastník už k případu na setkání připuštěn není.',
      en: 'The participant is admitted to the case no more.',
    },
    refused: { cs: 'Připuštění nelze zrušit.', en: 'The admission cannot be ended.' },
  },
  RecordDiscussion: {
    title: { cs: 'Zapsat závěr k případu', en: 'Write down what was agreed about a case' },
    about: {
      cs: 'Zapíše, na čem se setkání u případu shodlo. Čtou to jen ti, kdo k němu jsou připuštěni.',
      en: 'Writes down what the meeting agreed about a case. Only those admitted to it read it.',
    },
    refused: { cs: 'Závěr k případu zatím nelze zapsat.', en: 'The conclusion cannot be written down yet.' },
  },
};
