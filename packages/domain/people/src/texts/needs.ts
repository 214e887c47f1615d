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
      cs: 'Opatrovníka a poručníka jmenuje soud, u podpůrce schvaluje smlouvu o nápomoci. Rozhodnutí soudu zde chybí.',
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
  'CON-17.bornMissing': {
    why: {
      cs: 'Rodič a poručník zastupují dítě jen do zletilosti; datum narození dítěte zde chybí.',
      en: 'A parent or a child’s guardian acts until the child comes of age; the date of birth is missing.',
    },
    way: {
      cs: 'Doplňte je. Porovná se se záznamem a neuchová se.',
      en: 'Add it. It is compared with the record and not kept.',
    },
  },
  'CON-17.bornOtherwise': {
    why: {
      cs: 'Zadané datum narození dítěte se liší od toho, které je v jeho záznamu.',
      en: 'The date of birth entered differs from the one on record.',
    },
    way: { cs: 'Ověřte je v dokladu a opravte to nesprávné.', en: 'Check a document and correct the wrong one.' },
  },
  'CON-17.adult': {
    why: {
      cs: 'Tento člověk je už zletilý, rodič ani poručník ho nezastupuje.',
      en: 'This person has come of age; neither a parent nor a child’s guardian acts for them.',
    },
    way: {
      cs: 'O souhlas požádejte přímo jeho. Jmenoval-li soud opatrovníka, zapište opatrovníka.',
      en: 'Ask the person. If a court appointed a guardian, record that guardian.',
    },
  },
  'CON-17.longerThanMinority': {
    why: {
      cs: 'Poslední den zastoupení je až po zletilosti dítěte.',
      en: 'The last day is after the child comes of age.',
    },
    way: {
      cs: 'Uveďte dřívější den, nebo pole vynechte: doplní se den před zletilostí.',
      en: 'Give an earlier day, or leave it out: the day before majority is filled in.',
    },
  },
};
