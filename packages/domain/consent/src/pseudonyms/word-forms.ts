import {
  adjectiveEndings,
  adjectivePlural,
  aEndings,
  aPlural,
  consonantEndings,
  consonantPlural,
  eEndings,
  ePlural,
  inEndings,
  obliqueStems,
  oEndings,
  ovaEndings,
  ovaPlural,
  ovEndings,
  restored,
  softEndings,
  softened,
  softenedEndings,
  vowelEndings,
} from './endings.js';
import { fold } from './fold.js';

/** How closely a form belongs to a name: a case of it, its possessive or plural, or only the name of kin. */
export const closeness = { own: 0, derived: 1, kin: 2 } as const;
export type Closeness = (typeof closeness)[keyof typeof closeness];

/** Collects forms; of several reasons for the same form the closest counts. */
class Forms {
  readonly found = new Map<string, Closeness>();

  add(level: Closeness, stems: readonly string[], endings: readonly string[] = ['']): this {
    for (const stem of stems) {
      for (const ending of endings) {
        const form = stem + ending;
        // A single letter is an initial or a preposition.
        if (form.length > 1 && (this.found.get(form) ?? 3) > level) this.found.set(form, level);
      }
    }
    return this;
  }
}

const { own, derived, kin } = closeness;

function byConsonant(forms: Forms, word: string, level: Closeness = own): void {
  const stems = obliqueStems(word);
  const next = level === own ? derived : level;
  forms.add(level, [word]).add(level, stems, consonantEndings);
  forms.add(next, stems, [...consonantPlural, ...ovEndings]).add(next, stems.flatMap(softened), softenedEndings);
  // Women by a consonant: Dagmar, Ester.
  if (word.endsWith('r')) forms.add(next, stems, inEndings);
}

function byA(forms: Forms, stem: string, level: Closeness = own): void {
  const next = level === own ? derived : level;
  forms.add(level, [stem], aEndings).add(level, softened(stem), ['e', 'i']);
  forms.add(next, [stem, ...softened(stem)], [...inEndings, 'ich']);
  // Not the bare stem (dvou Jan): it is rare, and it would take Jan for Jana.
  forms.add(next, [stem], [...aPlural, ...ovEndings]);
}

function byAdjective(forms: Forms, stem: string): void {
  forms.add(own, [stem], adjectiveEndings).add(derived, [stem], adjectivePlural);
  forms.add(derived, softened(stem), ['i', 'e']);
}

/** A woman's surname by -ová is a case of its own, and gives away the surname of men: Nováková, Novák, Vávra, Marek. */
function byOva(forms: Forms, stem: string): void {
  forms.add(own, [stem], ovaEndings).add(derived, [stem], ovaPlural).add(kin, [stem], ovEndings);
  for (const man of [stem, ...restored(stem)]) byConsonant(forms, man, kin);
  byA(forms, stem, kin);
  forms.add(kin, [stem], [...oEndings, ...softEndings, ...eEndings]);
}

/**
 * All forms of one word of a name that may stand in a Czech text, folded, by how closely they belong to it: seven cases,
 * plural, possessives, and for surnames those of the other sex. Diacritics of the recorded word tell `Vymyšlená` from
 * `Hana`; where a whole name was recorded without any, both are thought of.
 */
export function wordForms(written: string, plainlyWritten: boolean): ReadonlyMap<string, Closeness> {
  const word = fold(written);
  const stem = word.slice(0, -1);
  const last = written.normalize('NFC').toLowerCase().at(-1) ?? '';
  const forms = new Forms().add(own, [word]);
  const long = (letter: string): boolean => last === letter || plainlyWritten;
  if (/.ova$/.test(word) && long('á')) byOva(forms, word.slice(0, -3));
  if (word.endsWith('a')) {
    if (long('á')) byAdjective(forms, stem);
    if (last === 'a') byA(forms, stem);
  } else if (word.endsWith('y')) {
    if (long('ý')) byAdjective(forms, stem);
    if (last === 'y') forms.add(own, [word], vowelEndings).add(derived, [word], ovEndings);
  } else if (word.endsWith('i')) {
    forms.add(own, [stem], softEndings).add(own, [word], vowelEndings).add(derived, [stem, word], ovEndings);
  } else if (word.endsWith('e')) {
    forms.add(own, [stem], eEndings).add(own, [word], vowelEndings);
    forms.add(derived, [stem], [...ePlural, ...ovEndings, ...inEndings]).add(derived, [word], ovEndings);
  } else if (word.endsWith('o')) {
    forms.add(own, [stem], oEndings).add(derived, [stem], [...consonantPlural, ...ovEndings]);
    forms.add(derived, softened(stem), softenedEndings);
  } else if (word.endsWith('u')) {
    forms.add(own, [word], vowelEndings);
    // Martinů is the genitive of a family that is Martin.
    if (last === 'ů') forms.add(derived, [stem], ovEndings);
  } else {
    byConsonant(forms, word);
  }
  return forms.found;
}
