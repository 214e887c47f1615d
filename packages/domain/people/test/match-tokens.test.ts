import { array, assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedName, keyedTokens, matchTokens, tellingReasons } from '../src/index.js';

describe('matching tokens', () => {
  it('[INT-6] forget diacritics, case, titles and the order of names', () => {
    const written = ['Marie Vymyšlená', 'VYMYŠLENÁ Marie', 'marie  vymyslena', 'Mgr. Marie Vymyšlená, Ph.D.'];
    expect(new Set(written.map((name) => matchTokens({ name }).nameOnly))).toEqual(
      new Set(['nameOnly:marie vymyslena']),
    );
  });

  it('[INT-6] keep the surnames of women and men apart', () => {
    expect(matchTokens({ name: 'Vymyšlená' })).not.toEqual(matchTokens({ name: 'Vymyšlený' }));
  });

  it('[INT-6] need a birth date for the stronger reasons, and a name for those by name', () => {
    expect(Object.keys(matchTokens({ name: 'Jan Vymyšlený' }))).toEqual(['nameOnly']);
    expect(Object.keys(matchTokens({ name: '??', born: '1968-04-02' }))).toEqual(['birthOnly']);
  });

  it('[INT-6] leave no readable text once they are keyed', () => {
    const keyed = keyedTokens({ name: 'Marie Vymyšlená', born: '1968-04-02' }, { token: (text) => `#${text.length}` });
    expect(Object.keys(keyed)).toEqual(['nameAndBirth', 'birthAndInitials', 'nameOnly', 'birthOnly']);
    expect(JSON.stringify(keyed)).not.toMatch(/marie|1968/);
  });

  it('[INT-6] are the same for every order and case of the words', () => {
    assert(
      property(array(stringMatching(/^[A-Za-zá-ž]{1,12}$/), { minLength: 1, maxLength: 4 }), (words) => {
        expect(foldedName(words.toReversed().join(' ').toUpperCase())).toEqual(foldedName(words.join(' ')));
      }),
    );
  });

  it('[INT-6] tell only what a stronger reason does not say already', () => {
    expect(tellingReasons(['birthOnly', 'nameOnly', 'birthAndInitials', 'nameAndBirth'])).toEqual(['nameAndBirth']);
    expect(tellingReasons(['birthOnly', 'nameOnly'])).toEqual(['nameOnly', 'birthOnly']);
    expect(tellingReasons(['unheardOf'])).toEqual([]);
  });
});
