import type { Texts } from '@koordinace/kernel';

/** Commands about series, topics of the day and needs (MTG-3, MTG-5, MTG-6). */
export const otherCommands: Texts['commands'] = {
  PlanSeries: {
    title: { cs: 'Naplánovat pravidelná setkání', en: 'Plan regular meetings' },
    about: {
      cs: 'Naplánuje řadu setkání, třeba poradu týmu 3× ročně. První tři se svolají hned, další s předstihem.',
      en: 'Plans a series, for example a team meeting three times a year. The first three are called at once, others ahead of time.',
    },
    refused: { cs: 'Pravidelná setkání zatím nelze naplánovat.', en: 'The series cannot be planned yet.' },
  },
  ContinueSeries: {
    title: { cs: 'Svolat další setkání řady', en: 'Call the next meeting of a series' },
    about: {
      cs: 'Svolá další setkání řady. Když je čas, úřad to udělá sám.',
      en: 'Calls the next meeting of a series. When it is time, the office does it by itself.',
    },
    refused: { cs: 'Další setkání řady nelze svolat.', en: 'The next meeting of the series cannot be called.' },
  },
  EndSeries: {
    title: { cs: 'Ukončit řadu setkání', en: 'End a series of meetings' },
    about: {
      cs: 'Další setkání řady se už nesvolají. Svolaná setkání platí, dokud je nezrušíte.',
      en: 'No further meetings are called. Those called stay until you cancel them.',
    },
    refused: { cs: 'Řadu setkání nelze ukončit.', en: 'The series cannot be ended.' },
  },
  OpenTopic: {
    title: { cs: 'Otevřít aktuální téma', en: 'Open a topic of the day' },
    about: {
      cs: 'Otevře téma, které obec právě řeší: zrušení ubytovny, propouštění, bezpečnost ve školách.',
      en: 'Opens a current issue of the municipality: a closing hostel, redundancies, safety in schools.',
    },
    refused: { cs: 'Téma zatím nelze otevřít.', en: 'The topic cannot be opened yet.' },
  },
  AgreeProcedure: {
    title: { cs: 'Zapsat společný postup', en: 'Write down the joint procedure' },
    about: {
      cs: 'Zapíše, na jakém postupu se aktéři k tématu dohodli. Nový postup nahradí dřívější.',
      en: 'Writes down how the actors go about the topic together. A new procedure replaces the former one.',
    },
    refused: { cs: 'Společný postup nelze zapsat.', en: 'The joint procedure cannot be written down.' },
  },
  ArrangeTopicTraining: {
    title: { cs: 'Domluvit vzdělávání k tématu', en: 'Arrange training on a topic' },
    about: {
      cs: 'Zapíše navazující vzdělávání pro aktéry, třeba workshop s odborníkem.',
      en: 'Notes further training for actors, for example a workshop with a specialist.',
    },
    refused: { cs: 'Vzdělávání k tématu nelze zapsat.', en: 'The training cannot be noted.' },
  },
  CloseTopic: {
    title: { cs: 'Uzavřít aktuální téma', en: 'Close a topic of the day' },
    about: { cs: 'Uzavře téma a zapíše, jak dopadlo.', en: 'Closes a topic and notes what came of it.' },
    refused: { cs: 'Téma nelze uzavřít.', en: 'The topic cannot be closed.' },
  },
  PutNeed: {
    title: { cs: 'Předložit potřebu vedení', en: 'Put a need to the leadership' },
    about: {
      cs: 'Zapíše potřebu předloženou vedení a do kdy se čeká odpověď.',
      en: 'Writes down a need put to the leadership and until when an answer is expected.',
    },
    refused: { cs: 'Potřebu zatím nelze předložit.', en: 'The need cannot be put yet.' },
  },
  AnswerNeed: {
    title: { cs: 'Odpovědět na potřebu', en: 'Answer a need' },
    about: { cs: 'Zapíše odpověď vedení na předloženou potřebu.', en: 'Writes down the answer of the leadership.' },
    refused: { cs: 'Odpověď nelze zapsat.', en: 'The answer cannot be written down.' },
  },
  AnnounceNeed: {
    title: { cs: 'Upozornit na potřebu bez odezvy', en: 'Announce a need without an answer' },
    about: {
      cs: 'Zapíše upozornění, že potřeba zůstala bez odpovědi. Tento úkon provádí jen systém.',
      en: 'Notes that it was announced that a need stays without an answer. Only the system does it.',
    },
    refused: { cs: 'Upozornění nelze zapsat.', en: 'The announcement cannot be noted.' },
  },
};
