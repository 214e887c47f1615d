import type { KnownName } from './known-name.js';
import { initialLetters, isParticle, nameForms } from './name-words.js';
import { standsFor } from './stands-for.js';
import type { Replacement, Token } from './tokens.js';
import { wholeName } from './whole-name.js';
import type { Closeness } from './word-forms.js';

/** Who may be meant by a folded form, and how closely. */
type Meant = ReadonlyMap<KnownName, Closeness>;

/** The forms of all known names. */
export function indexNames(names: readonly KnownName[]): ReadonlyMap<string, Meant> {
  const index = new Map<string, Map<KnownName, Closeness>>();
  for (const known of names) {
    for (const [form, level] of nameForms(known.name)) {
      const meant = index.get(form) ?? new Map<KnownName, Closeness>();
      index.set(form, meant.set(known, level));
    }
  }
  return index;
}

/** What may stand between two words of one name: `Marie Nováková`, `Nováková-Dvořáková`, `Nováková, Marie`. */
const joint = /^(?:\s{1,3}|\s?[-‐‑–_]\s?|,\s|\.\s?)$/u;

/** Whoever is meant by both words; added up, so that the smaller number is the closer. */
function both(so: ReadonlyMap<KnownName, number>, next: Meant | undefined): ReadonlyMap<KnownName, number> {
  const together = new Map<KnownName, number>();
  for (const [known, level] of so) {
    const more = next?.get(known);
    if (more !== undefined) together.set(known, level + more);
  }
  return together;
}

/** The stretches of a text that name somebody, and what is to stand there (CON-9). */
export function namedRuns(text: string, tokens: readonly Token[], index: ReadonlyMap<string, Meant>): Replacement[] {
  const between = (left: number, right: number): string =>
    text.slice(tokens[left]?.end ?? 0, tokens[right]?.start ?? text.length);
  const found: Replacement[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    let meant: ReadonlyMap<KnownName, number> | undefined = index.get(tokens[first]?.folded ?? '');
    if (meant === undefined) continue;
    let last = first;
    for (let next = first + 1; next < tokens.length; next += 1) {
      const token = tokens[next] as Token;
      const gap = between(next - 1, next);
      // A full stop ends a sentence, unless it stands inside an address or after an initial.
      if (!joint.test(gap) || (gap.startsWith('.') && gap !== '.')) break;
      const together = both(meant, index.get(token.folded));
      if (together.size > 0) {
        meant = together;
        last = next;
      } else if (!isParticle(token.text)) break;
    }
    const by = standsFor(meant, last - first + 1);
    const letters = new Set([...meant.keys()].flatMap(({ name }) => initialLetters(name)));
    if (by !== undefined) found.push(wholeName(text, tokens, { first, last, letters, by }));
    first = last;
  }
  return found;
}
