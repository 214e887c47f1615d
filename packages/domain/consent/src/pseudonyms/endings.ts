/*
 * Endings of Czech names in the folded alphabet (without diacritics). They are more than any one name takes: a form too
 * many replaces a word that was no name, a form too few lets a name through.
 */

const words = (text: string): readonly string[] => text.split(' ');

/** Possessives of men, which are also the surnames of women: Novákův, Novákova, Nováková, (u) Novákovic. */
export const ovEndings = words('uv ova ove ovi ovo ovu ovou ovy ovych ovym ovymi ovem ovejch ovejm ovejma ovic');

/** Possessives of women: Mariin, Lenčina. */
export const inEndings = words('in ina ine ini ino inu inou iny inych inym inymi inem');

/** The surname of a woman, singular: Nováková, Novákové, Novákovou. */
export const ovaEndings = words('ova ove ovou');
export const ovaPlural = words('ovych ovym ovymi ovejch ovejm ovejma');

/** Men by a consonant, hard and soft: Novák, Tomáš. The bare stem is not among them. */
export const consonantEndings = words('a e u i ovi em y ou');
export const consonantPlural = words('ove u um y i e ech ich ama ema');

/** Women and men by -a: Jana, Vávra. */
export const aEndings = words('a y e i u o ou ovi');
export const aPlural = words('am um ach ech ich ami ama ove');

/** By -e and -ie: Alice, Marie, Purkyně. */
export const eEndings = words('e i o u ovi em');
export const ePlural = words('im ich ech emi ema ove um');

/** By -o: Hugo, Šourko. */
export const oEndings = words('o a y u ovi em ou');

/** Adjectives: Černý, Vymyšlená. */
export const adjectiveEndings = words('y a e eho emu em ym ou u yho ymu ej');
export const adjectivePlural = words('i ych ymi ejch ejm ejma');

/** Soft adjectives: Jiří, Krejčí. */
export const softEndings = words('i iho imu im ich imi');

/** Foreign names by a vowel that only take what adjectives do: René, Harry. */
export const vowelEndings = words('ho mu m em ovi u a');

/** What stands at the end of a stem where an ending softens it: Lenka, Lence; Vlach, Vlasi; Novák, Novácích. */
export function softened(stem: string): readonly string[] {
  if (stem.endsWith('ch')) return [`${stem.slice(0, -2)}s`];
  if (stem.endsWith('sk')) return [`${stem.slice(0, -1)}c`, `${stem.slice(0, -2)}st`];
  if (stem.endsWith('ck')) return [`${stem.slice(0, -1)}c`, `${stem.slice(0, -2)}ct`];
  if (stem.endsWith('k')) return [`${stem.slice(0, -1)}c`];
  if (stem.endsWith('h') || stem.endsWith('g')) return [`${stem.slice(0, -1)}z`];
  return [];
}

/** What follows a softened stem. */
export const softenedEndings = words('e i ich');

const irregular: Readonly<Record<string, string>> = { svec: 'sevc', vitr: 'vetr', kun: 'kon' };

/** The stems of other cases: Marek, Mark-; Kadlec, Kadlec-; Julius, Juli-. */
export function obliqueStems(word: string): readonly string[] {
  const own = irregular[word];
  const fleeting = /[^aeiouy]e[^aeiouy]$/.test(word) ? [word.slice(0, -2) + word.slice(-1)] : [];
  const latin = /[^aeiouy]..?us$/.test(word) ? [word.slice(0, -2)] : [];
  return [word, ...fleeting, ...latin, ...(own === undefined ? [] : [own])];
}

/** The stem with the vowel that other cases lose: Mark-, Marek. */
export const restored = (stem: string): readonly string[] =>
  /[^aeiouy][^aeiouy]$/.test(stem) ? [`${stem.slice(0, -1)}e${stem.slice(-1)}`] : [];
