import { describe, expect, it } from 'vitest';
import { fillPlaces } from '../src/pilot/fill-places.js';
import { officeCase } from '../src/pilot/office-case.js';
import { parsePilot } from '../src/pilot/read-pilot.js';

const text = (parts: string) => `
title: { cs: Zkouška, en: Trial }
groups: { a: { cs: skupina A, en: group A } }
parts:
  begin:
    - at: "{begins} 09:00"
      as: "{head}"
      do: AppointWorker
      with: { worker: novotna, post: socialWorker, qualified: true }
      expect: { accepted: { warned: [STF-3] } }
offices:
  - name: Horní Lhotka
    group: a
    begins: 2024-01-08
    head: { id: dvorakova, name: Jana Dvořáková }
    values: { head: dvorakova, target: [pečující] }
    parts: [${parts}]
`;

const office = () => {
  const { pilot } = parsePilot(text('begin'));
  if (pilot?.offices[0] === undefined) throw new Error('the pilot cannot be read');
  return { pilot, own: pilot.offices[0] };
};

describe('a pilot', () => {
  it('fills the places of its steps with what is an office’s own', () => {
    const { own } = office();
    expect(fillPlaces({ a: '{target}', b: ['{begins+2w}', 'do {begins-7d}: {office}'], c: 3 }, own)).toEqual({
      a: ['pečující'],
      b: ['2024-01-22', 'do 2024-01-01: Horní Lhotka'],
      c: 3,
    });
  });

  it('gives each office a case that is checked like any other', () => {
    const { pilot, own } = office();
    const { scenario } = officeCase(pilot, own);
    expect(scenario?.title).toEqual({ cs: 'Zkouška: Horní Lhotka', en: 'Trial: Horní Lhotka' });
    expect(scenario?.steps).toHaveLength(1);
  });

  it('says which place nothing stands for, and which part is not there', () => {
    const { pilot, own } = office();
    const poor = officeCase(pilot, { ...own, values: {} });
    expect(poor.problems).toEqual([expect.objectContaining({ code: 'emptyPlace', params: { place: 'head' } })]);
    const lost = officeCase(pilot, { ...own, parts: ['end'] });
    expect(lost.problems).toEqual([expect.objectContaining({ code: 'emptyPlace', params: { place: 'end' } })]);
  });

  it('says where it is badly written', () => {
    const { problems } = parsePilot(text('begin').replace('2024-01-08', 'brzy'));
    expect(problems?.[0]?.where).toBe('offices.0.begins');
  });
});
