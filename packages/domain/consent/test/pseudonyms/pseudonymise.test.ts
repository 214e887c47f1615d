import { describe, expect, it } from 'vitest';
import { type KnownName, pseudonymCode, pseudonymise } from '../../src/index.js';
import { declensions } from './declensions.js';

const marie: KnownName = {
  person: 'person-1',
  name: 'Ing. Marie Nováková',
  relation: 'client',
  form: 'initials',
  born: '1968-04-02',
  contact: { phone: '+420 602 123 456', email: 'marie.n@priklad.cz', address: 'Dlouhá 12, 110 00 Praha 1' },
  identifiers: ['685402/0000'],
};
const petr: KnownName = { person: 'person-2', name: 'Petr Novák', relation: 'family', form: 'code', code: 'K-7F3Q2MX' };
const said = (text: string, names: readonly KnownName[] = [marie, petr]) => pseudonymise(text, names);

describe('names in free text', () => {
  it.each(declensions)('[CON-9] %s is found in every form', (name, forms) => {
    const known: KnownName = { person: 'person-1', name, relation: 'client', form: 'code', code: 'K-7F3Q2MX' };
    const left = forms.filter(
      (form) => !/^Včera u K-7F3Q2MX\+? a doma\.$/.test(said(`Včera u ${form} a doma.`, [known])),
    );
    expect(left).toEqual([]);
  });

  it.each([
    ['Paní Nováková řekla, že přijde.', 'Paní M. N. řekla, že přijde.'],
    ['Ing. Marie Nováková, Ph.D. přišla s Petrem Novákem.', 'M. N. přišla s K-7F3Q2MX.'],
    ['Nováková, Marie; NOVAKOVA; M. Nováková', 'M. N.; M. N.; M. N.'],
    ['Marie a Petr Novákovi, Mariin bratr, Novákův dům', 'M. N. a K-7F3Q2MX, M. N. bratr, K-7F3Q2MX dům'],
    ['Byli jsme u Novákových.', 'Byli jsme u M. N./K-7F3Q2MX.'],
    ['Sešli se s Marií Novákovou. Petr nepřišel.', 'Sešli se s M. N. K-7F3Q2MX nepřišel.'],
    ['Mluvili jsme s Nov\u00adákovou.', 'Mluvili jsme s M. N.'],
  ])('[CON-9] %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('[CON-9] takes whole words only', () => {
    const others = 'Nováček z obce Novákovice, Petrželka, Mariánské Lázně, Janovák.';
    expect(said(others)).toBe(others);
  });

  it('[CON-9] takes double surnames together and apart, with a dash or without', () => {
    for (const name of ['Marie Nováková-Dvořáková', 'Marie Nováková Dvořáková']) {
      const known: KnownName = { person: 'person-1', name, relation: 'client', form: 'initials' };
      expect(said('s Marií Novákovou - Dvořákovou i paní Dvořákové', [known])).toBe('s M. N. D. i paní M. N. D.');
    }
  });

  it('[CON-9] says that somebody of the same surname was named, not who', () => {
    expect(said('Novák ji bil.', [marie])).toBe('N. ji bil.');
    expect(said('Novák ji bil.', [{ ...marie, form: 'code', code: 'K-2222222' }])).toBe('K-2222222+ ji bil.');
  });

  it('[CON-9] leaves whoever stays named, also a surname shared with them', () => {
    const { form: _, ...named } = marie;
    expect(said('Marie Nováková a Petr Novák; paní Nováková', [named, petr])).toBe(
      'Marie Nováková a K-7F3Q2MX; paní Nováková',
    );
  });

  it('[CON-9] a code that is missing is a mistake of the caller, whatever the text holds', () => {
    expect(() => said('nic', [{ ...petr, code: undefined } as unknown as KnownName])).toThrow(RangeError);
  });
});

describe('other identifiers', () => {
  it.each([
    'nar. 2. 4. 1968',
    '02.04.1968',
    '2. dubna 1968',
    '2 April 1968',
    '1968-04-02',
    'tel. 602123456',
    '+420 602 123 456',
    '00420602123456',
    '602-123-456',
    '685402/0000',
    '6854020000',
    'Marie.N@priklad.cz',
    'bydlí v Dlouhé 12',
    'Dlouhá 12, 110 00 Praha 1',
  ])('[CON-9] %s is left out', (text) => {
    expect(said(`Zapsáno: ${text}, dále nic.`)).toMatch(/^Zapsáno: (nar\. |tel\. |bydlí v )?\[…\], dále nic\.$/);
  });

  it('[CON-9] other numbers and days stay', () => {
    const others = '3. 4. 1968, 12. 4. 1968, 1602123456, 602 123 457, Dlouhá 123, Krátká 12';
    expect(said(others)).toBe(others);
  });

  it('[CON-9] addresses of e-mail with a name in them are left out whole', () => {
    expect(said('novakova.m@urad.priklad.cz')).toBe('[…]');
  });
});

describe('structured values', () => {
  it('[CON-9] fields, keys, ids and numbers are gone through', () => {
    const value = { 'Petr Novák': [{ of: 'person-1', phone: 602123456, kept: [5, null, true] }], person: 'person-12' };
    expect(pseudonymise(value, [marie, petr])).toEqual({
      'K-7F3Q2MX': [{ of: 'M. N.', phone: '[…]', kept: [5, null, true] }],
      person: 'person-12',
    });
  });

  it('[CON-9] keys that become the same lose nothing', () => {
    expect(pseudonymise({ 'Petr Novák': 1, Petr: 2 }, [petr])).toEqual({ 'K-7F3Q2MX': 1, 'K-7F3Q2MX (2)': 2 });
  });
});

describe('codes', () => {
  it('[CON-9] are readable, the same for the same token, and differ with it', () => {
    const code = pseudonymCode('qL5k1vGm3c0wYt8ZrXa2bN7eUj4hDf6p');
    expect(code).toMatch(/^K-[2-9A-HJKMNP-TW-Z]{7}$/);
    expect(pseudonymCode('qL5k1vGm3c0wYt8ZrXa2bN7eUj4hDf6p')).toBe(code);
    expect(pseudonymCode('qL5k1vGm3c0wYt8ZrXa2bN7eUj4hDf6q')).not.toBe(code);
    expect(() => pseudonymCode('marie')).toThrow(RangeError);
  });
});
