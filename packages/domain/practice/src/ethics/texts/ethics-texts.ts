import { noTexts, type Texts } from '@koordinace/kernel';
import { knownNameNeed } from '@koordinace/people';

const commands: Texts['commands'] = {
  DescribeDilemma: {
    title: { cs: 'Popsat etické dilema', en: 'Describe a dilemma' },
    about: {
      cs: 'Zapíše do registru dilema: koho se týká, které zásady jsou ve hře, o co jde a jaké jsou možnosti. Nikdo se v něm nejmenuje.',
      en: 'Enters a dilemma into the register: between whom, which principles are at stake, what it is about, and which ways out there are. Nobody is named.',
    },
    refused: { cs: 'Dilema takto zapsat nelze.', en: 'The dilemma cannot be recorded like this.' },
  },
  AddDilemmaOption: {
    title: { cs: 'Doplnit možnost řešení', en: 'Add a way out' },
    about: {
      cs: 'Doplní k dilematu další možnost, dokud se o něm nerozhodlo.',
      en: 'Adds another way out of a dilemma that is not decided yet.',
    },
    refused: { cs: 'Možnost takto doplnit nelze.', en: 'The way out cannot be added like this.' },
  },
  DecideDilemma: {
    title: { cs: 'Zapsat rozhodnutí dilematu', en: 'Decide a dilemma' },
    about: {
      cs: 'Zapíše, jak se rozhodlo a proč právě tak.',
      en: 'Records how it was decided, and why so.',
    },
    refused: { cs: 'Rozhodnutí takto zapsat nelze.', en: 'The decision cannot be recorded like this.' },
  },
  DrawLesson: {
    title: { cs: 'Zapsat poučení z dilematu', en: 'Draw the lesson of a dilemma' },
    about: {
      cs: 'Zapíše, co se z dilematu odnést pro příště a kterými kroky se mu dá předcházet.',
      en: 'Records what the dilemma taught, and by which steps such dilemmas are prevented.',
    },
    refused: { cs: 'Poučení takto zapsat nelze.', en: 'The lesson cannot be recorded like this.' },
  },
};

const needs: Texts['needs'] = {
  'ETH-2.parties': {
    why: { cs: 'Dilema má alespoň dvě strany.', en: 'A dilemma is between two parties at least.' },
    way: { cs: 'Uveďte, koho se dilema týká.', en: 'Say whom it is between.' },
  },
  'ETH-2.options': {
    why: { cs: 'Rozhoduje se mezi alespoň dvěma možnostmi.', en: 'One decides between two ways out at least.' },
    way: { cs: 'Doplňte možnosti, které jste zvažovali.', en: 'Add the ways out that were considered.' },
  },
  'ETH-2.prevention': {
    why: {
      cs: 'Chybí kroky, kterými se dá podobnému dilematu předejít.',
      en: 'The steps that prevent such a dilemma are missing.',
    },
    way: { cs: 'Napište alespoň jeden takový krok.', en: 'Name one such step at least.' },
  },
  'ETH-2.knownName': knownNameNeed,
};

/** Texts of ethics. */
export const ethicsTexts: Texts = {
  ...noTexts,
  commands,
  needs,
  facts: {
    DilemmaDescribed: { cs: 'popis dilematu', en: 'description of the dilemma' },
    DilemmaOptionAdded: { cs: 'doplnění možnosti řešení', en: 'addition of a way out' },
    DilemmaDecided: { cs: 'rozhodnutí dilematu', en: 'decision of the dilemma' },
    DilemmaLessonDrawn: { cs: 'poučení z dilematu', en: 'lesson of the dilemma' },
  },
  places: {
    dilemma: {
      none: { cs: 'dilema ještě není popsáno', en: 'the dilemma is not described yet' },
      described: { cs: 'dilema čeká na rozhodnutí', en: 'the dilemma awaits a decision' },
      decided: { cs: 'dilema je rozhodnuto', en: 'the dilemma is decided' },
      lessonDrawn: { cs: 'dilema je rozhodnuto a je z něj poučení', en: 'the dilemma is decided and its lesson drawn' },
    },
  },
};
