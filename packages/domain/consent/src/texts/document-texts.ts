import type { NeedText } from '@koordinace/kernel';

const text = (cs: string, en: string, csWay: string, enWay: string): NeedText => ({
  why: { cs, en },
  way: { cs: csWay, en: enWay },
});

/** What can be wrong with a document of sharing, and what to do. */
export const documentTexts = {
  required: text('údaj chybí', 'is missing', 'Doplňte jej.', 'Fill it in.'),
  unknownKey: text(
    'údaj `{key}` sem nepatří',
    '`{key}` does not belong here',
    'Možná jde o: {near}.',
    'Perhaps: {near}.',
  ),
  wrongType: text('údaj má jiný tvar, než se čeká', 'has another form than expected', 'Opravte jej.', 'Correct it.'),
  notACode: text(
    'takovou možnost seznam nezná',
    'is not among the choices',
    'Vyberte jednu z: {codes}.',
    'Choose one of: {codes}.',
  ),
  noSuchDate: text(
    'takový den nebo okamžik neexistuje',
    'is not an existing day or moment',
    'Zapište den jako 2026-03-02, okamžik jako 2026-03-02T08:00:00.000Z.',
    'Write a day as 2026-03-02, a moment as 2026-03-02T08:00:00.000Z.',
  ),
  tooShort: text('údaj je prázdný', 'is empty', 'Doplňte jej.', 'Fill it in.'),
  tooLong: text('údaj je příliš dlouhý', 'is too long', 'Zkraťte jej.', 'Shorten it.'),
  emptyRecipient: text(
    'příjemce nikoho nejmenuje',
    'the recipient names nobody',
    'Uveďte odborníka, roli nebo organizaci.',
    'Name a professional, a role or an organisation.',
  ),
  narrowsNothing: text(
    'není uvedeno, co se ze souhlasu odvolává',
    'it is not said what is taken out of the consent',
    'Uveďte účely, příjemce nebo údaje; odvolává-li se vše, zapište odvolání.',
    'Name purposes, recipients or data; where everything is withdrawn, write a withdrawal.',
  ),
  noScope: text(
    'opatrovnictví nemá rozsah',
    'the guardianship has no scope',
    'Uveďte, co soud opatrovníkovi svěřil.',
    'Say what the court put into the hands of the guardian.',
  ),
  endsBeforeItBegins: text(
    'konec je před začátkem',
    'the end is before the beginning',
    'Opravte jeden z nich.',
    'Correct one of them.',
  ),
  idTwice: text(
    'totéž označení mají dvě různé věci',
    'two different things have this id',
    'Jednu z nich označte jinak.',
    'Give one of them another.',
  ),
  ofNothing: text('nic takového v záznamu není', 'there is nothing of this id', 'Opravte označení.', 'Correct the id.'),
  wrongEnd: text(
    'takto tento projev skončit nemůže',
    'this statement cannot end so',
    'Souhlas se odvolává, zužuje nebo zneplatňuje, odmítnutí se bere zpět.',
    'A consent is withdrawn, narrowed or invalidated, a refusal taken back.',
  ),
  beforeItsStatement: text(
    'je to dříve než projev, kterého se to týká',
    'is before the statement that it is about',
    'Opravte čas.',
    'Correct the time.',
  ),
  notAskedAbout: text(
    'na tohoto člověka se žádost neptá',
    'the request does not ask about this person',
    'Doplňte jej mezi lidi žádosti.',
    'Add them to the people of the request.',
  ),
  noSuchDuty: text(
    'takovou povinnost svět žádosti neobsahuje',
    'the world has no such duty',
    'Doplňte ji, nebo odkaz vynechte.',
    'Add it, or leave the claim out.',
  ),
} as const satisfies Record<string, NeedText>;
