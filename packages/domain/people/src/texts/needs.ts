import type { Texts } from '@koordinace/kernel';

export const needs: Texts['needs'] = {
  'INT-6.itself': {
    why: { cs: 'Záznam nelze sloučit sám se sebou.', en: 'A record cannot be merged into itself.' },
    way: { cs: 'Vyberte druhý záznam téže osoby.', en: 'Choose the other record of the person.' },
  },
  'INT-6.ownDuplicates': {
    why: {
      cs: 'K tomuto záznamu už jsou připojeny jiné ({duplicates}), proto má zůstat zachován.',
      en: 'Other records ({duplicates}) are merged into this one, so it is kept.',
    },
    way: {
      cs: 'Slučte záznamy v opačném směru, nebo nejprve vezměte zpět dřívější sloučení.',
      en: 'Merge the other way round, or undo the earlier merge first.',
    },
  },
  'INT-6.merged': {
    why: {
      cs: 'Tento záznam je sloučen se záznamem {into}.',
      en: 'This record is merged into {into}.',
    },
    way: {
      cs: 'Zapište údaj tam, nebo nejprve vezměte sloučení zpět.',
      en: 'Record it there, or undo the merge first.',
    },
  },
  'INT-6.resembles': {
    why: {
      cs: 'Podobnou osobu už úřad zná: {persons}.',
      en: 'The office already knows somebody like this: {persons}.',
    },
    way: {
      cs: 'Ověřte, zda nejde o tutéž osobu. Pokud ano, záznamy slučte, ať se jí nikdo neptá dvakrát na totéž.',
      en: 'Check whether it is the same person. If so, merge the records, so that nobody asks the same twice.',
    },
  },
  'CMG-13.itself': {
    why: { cs: 'Nikdo nemůže být opatrovníkem sám sobě.', en: 'Nobody can be their own guardian.' },
    way: { cs: 'Vyberte jinou osobu.', en: 'Choose another person.' },
  },
  'CMG-13.guardian': {
    why: {
      cs: 'Osoba uvedená jako opatrovník zatím není zapsána, nebo je její záznam sloučen s jiným.',
      en: 'The person named as guardian is not recorded yet, or their record is merged into another one.',
    },
    way: {
      cs: 'Nejprve ji zapište, případně uveďte zachovaný záznam.',
      en: 'Record them first, or name the record that was kept.',
    },
  },
  'CMG-13.court': {
    why: {
      cs: 'Opatrovníka a poručníka jmenuje soud, podpůrce soud schvaluje. Jeho rozhodnutí zde chybí.',
      en: 'A guardian or supporter rests on a decision of a court, which is missing here.',
    },
    way: { cs: 'Uveďte soud a spisovou značku.', en: 'Give the court and the file number.' },
  },
  'CMG-13.period': {
    why: { cs: 'Poslední den je dříve než první.', en: 'The last day is before the first one.' },
    way: { cs: 'Opravte období.', en: 'Correct the period.' },
  },
  'CMG-13.longer': {
    why: {
      cs: 'Opatrovnictví je zapsáno jen do {until} a jeho ukončením je nelze prodloužit.',
      en: 'The guardianship lasts only until {until}; ending it cannot make it longer.',
    },
    way: {
      cs: 'Trvá-li déle, zapište nové opatrovnictví podle rozhodnutí soudu.',
      en: "If it lasts longer, record a new one by the court's decision.",
    },
  },
  'CON-17.majority': {
    why: {
      cs: 'Zastoupení dítěte končí nejpozději jeho zletilostí; poslední den zde zatím chybí.',
      en: 'Acting for a child ends when the child comes of age, and that day is missing here.',
    },
    way: {
      cs: 'Doplňte poslední den zastoupení, ať později nikdo nepřijme souhlas, který už neplatí.',
      en: 'Add the last day, so that nobody later accepts a consent that no longer holds.',
    },
  },
};
