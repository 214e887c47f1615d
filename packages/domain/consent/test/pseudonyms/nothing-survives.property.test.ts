import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownName, pseudonymise } from '../../src/index.js';
import { declensions } from './declensions.js';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const spelling = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.toLowerCase(),
  plain,
  (word: string) => word.normalize('NFD'),
);
const entry = fc.constantFrom(...declensions);
const frame = fc.constantFrom(
  (word: string) => `Dnes volal(a) ${word}, že nepřijde.`,
  (word: string) => `(${word})`,
  (word: string) => `paní ${word}; pan ${word}\nIng. ${word}, CSc.`,
  (word: string) => `„${word}“ – ${word}/${word}`,
  (word: string) => `U ${word}.Bez mezery`,
  (word: string) => `soubor_${word}.pdf`,
);
const known = (name: string, at: number, form: 'initials' | 'code'): KnownName => ({
  person: `person-${at}`,
  name,
  relation: at === 0 ? 'client' : 'family',
  form,
  code: `K-222222${at + 2}`,
});

const mention = fc
  .tuple(entry, fc.nat(), spelling, frame)
  .map(([[name, forms], pick, spell, put]) => ({ name, form: forms[pick % forms.length] ?? name, spell, put }));

describe('what was replaced', () => {
  it('[CON-9] survives nowhere: no form of a known name is a word of what goes out', () => {
    fc.assert(
      fc.property(
        fc.array(mention, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('initials' as const, 'code' as const),
        (mentions, form) => {
          const names = [...new Set(mentions.map(({ name }) => name))].map((name, at) => known(name, at, form));
          const texts = mentions.map(({ form: word, spell, put }) => put(spell(word)));
          const value = { note: texts.join(' '), list: texts, [texts[0] ?? '']: { deep: [texts] } };
          const out = new Set(plain(JSON.stringify(pseudonymise(value, names))).split(/[^\p{L}]+/u));
          const forbidden = mentions.map(({ form: word }) => plain(word));
          expect(forbidden.filter((word) => out.has(word))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('[CON-9] is replaced once: doing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(mention, { minLength: 1, maxLength: 6 }), (mentions) => {
        const names = [...new Set(mentions.map(({ name }) => name))].map((name, at) => known(name, at, 'code'));
        const once = pseudonymise(
          mentions.map(({ form, spell, put }) => put(spell(form))),
          names,
        );
        expect(pseudonymise(once, names)).toEqual(once);
      }),
    );
  });

  it('[CON-9] nobody known, nothing changed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(pseudonymise(value, []))).toBe(JSON.stringify(value));
      }),
    );
  });
});
