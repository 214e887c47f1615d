import { describe, expect, it } from 'vitest';
import { askNames, people } from '../src/index.js';
import { smallDoor } from '../src/testing/small-door.js';

const token = (text: string) => `token<${text}>`;

function found(text: string): number {
  const door = smallDoor([people]);
  door.do({ type: 'RecordPerson', name: 'Marie Vymyšlená' });
  door.do({ type: 'RecordPerson', name: 'Karel Smyšlený' });
  return door.ask<number>(askNames([text], { token }));
}

describe('names that the office knows, in texts', () => {
  it.each([
    'Marie Vymyšlená nechce odejít',
    'mluvili jsme o Marii Vymyšlené',
    'Vymyšlená, Marie',
    'případ marie vymyslena',
    's Karlem Smyšleným',
    'u paní Vymyšlené doma',
    'rodina Smyšleného',
    'M. Vymyšlená',
    'u p. Vymyšlené',
    'Marie (Vymyšlená)',
    'Marie/Vymyšlená',
    'Marie_Vymyšlená',
    'Marie:  „Vymyšlená“',
    'rodné číslo 805415/1234',
    'viz person-a1b2',
    'viz case-7f3k',
  ])('[SUP-3] notices: %s', (text) => {
    expect(found(text)).toBeGreaterThan(0);
  });

  it.each([
    'Klientka, 60 let, bydlí sama a dluží na nájemném.',
    'Paní přišla s dcerou; Vymyšlená adresa neexistuje.',
    'Potkali jsme klienta. Vymyšlená adresa nám nepomohla.',
    'Marie a Karel jsou svědci, které nikdo nezná',
    'schůzka 2026-03-10 v 14:30, telefon 377123456',
  ])('[SUP-3] leaves alone: %s', (text) => {
    expect(found(text)).toBe(0);
  });
});
