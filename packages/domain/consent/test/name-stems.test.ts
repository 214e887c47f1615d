import { nameStem } from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { closeness, wordForms } from '../src/pseudonyms/word-forms.js';

/** Invented people's names of the kinds that Czech declines differently. */
const names =
  'Marie Jana Eva Hana Lenka Věra Alena Ludmila Božena Dagmar Ester Alice Olga Jitka Zdeňka Jan Petr Josef Pavel Karel Marek Tomáš Jiří Lukáš Hugo René Zdeněk Miloš František Aleš Novák Nováková Vymyšlená Vymyšlený Svoboda Svobodová Dvořák Dvořáková Černý Černá Kučera Veselý Horák Němec Krejčí Kadlec Blažek Beneš Havel Havlová Pokorný Vávra Purkyně Šourek Vlach Vlachová Hruška Hrušková Sedláček Zeman'.split(
    ' ',
  );

describe('stems of names', () => {
  it('[SUP-3] [ETH-2] [MTG-4] every case of a name has the stem of the name', () => {
    const lost = names.flatMap((name) =>
      [...wordForms(name, false)]
        .filter(([form, level]) => level === closeness.own && nameStem(form) !== nameStem(name))
        .map(([form]) => `${name} ${nameStem(name)}: ${form} ${nameStem(form)}`),
    );
    expect(lost).toEqual([]);
  });
});
