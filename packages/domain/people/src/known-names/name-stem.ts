import { foldedName } from '../match-tokens.js';

/** What Czech puts behind the stem of a name, longest first: cases, plurals, possessives, the surnames of women. */
const endings =
  /(?:ovymi|ovych|ovem|ovou|ovym|inymi|inych|inou|inym|inem|yho|ymu|iho|imu|eho|emu|ova|ove|ovi|ovo|ovu|ovy|ovic|ami|emi|imi|ymi|ech|ich|ych|ama|ema|ej|uv|ov|in|ina|ine|ini|ino|inu|iny|am|em|im|um|ym|ou|us|a|e|i|o|u|y)$/;

/** A stem is never shorter than this; `Eva` keeps `ev`. */
const shortest = 2;

function withoutEndings(word: string): string {
  let stem = word;
  for (;;) {
    const shorter = stem.replace(endings, '');
    if (shorter === stem || shorter.length < shortest) return stem;
    stem = shorter;
  }
}

/** One letter for those that take turns before endings: Lenka, Lence; Vlach, Vlasi; Praha, Praze. */
const softeningUndone = (stem: string): string =>
  stem
    .replace(/([sc])t$/, '$1k')
    .replace(/ch$/, 's')
    .replace(/c$/, 'k')
    .replace(/[zg]$/, 'h');

/** Marek, Marka: the vowel that other cases lose. */
const fleetingDropped = (stem: string): string => stem.replace(/([^aeiouy])e([^aeiouy])$/, '$1$2');

/**
 * What the cases of a name have in common (kmen jména): the same for `Vymyšlená`, `Vymyšlenou` and `vymyšlené`, for `Marek` and
 * `Markovi`. Different names may share one; it tells that somebody is probably named, not who.
 *
 * @example nameStem('Vymyšlenou'); // 'vymyslen'
 */
export const nameStem = (word: string): string =>
  softeningUndone(fleetingDropped(withoutEndings(foldedName(word).join(''))));
