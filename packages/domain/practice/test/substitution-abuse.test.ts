import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';

/** An office in which everybody is a qualified social worker and has the substitute given here. */
function office(substitutes: Readonly<Record<string, string>>) {
  const door = smallDoor([practice]);
  const lead = (given: { type: string } & Record<string, unknown>) => door.do(given, { by: 'dvorakova' });
  door.do({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, { by: 'system' });
  for (const [worker, substitute] of Object.entries(substitutes)) {
    lead({ type: 'AppointWorker', worker, post: 'socialWorker', qualified: true, substitute });
  }
  const away = (worker: string, from = '2026-03-10', until = from) =>
    lead({ type: 'RecordAbsence', worker, from, until });
  const standsIn = (account: string, at = '2026-03-10T11:00:00.000Z') =>
    practice.substitution?.standsInFor(account, door.world(at));
  return { lead, away, standsIn };
}

describe('substitution that somebody would like to stretch', () => {
  it('[STF-3] a chain is not followed: only who was named stands in', () => {
    const { away, standsIn } = office({ a: 'b', b: 'c', c: 'd', d: 'a' });
    for (const one of ['a', 'b', 'c']) away(one);
    expect(['a', 'b', 'c', 'd'].map((one) => standsIn(one))).toEqual([[], [], [], ['c']]);
  });

  it('[STF-3] two who name each other: one absent has the other, both absent have nobody', () => {
    const { away, standsIn } = office({ a: 'b', b: 'a' });
    away('a', '2026-03-10', '2026-03-11');
    expect(away('b', '2026-03-11')).toMatchObject({ warned: [{ needs: 'absentSubstitute' }] });
    expect(standsIn('b')).toEqual(['a']);
    expect([standsIn('a', '2026-03-11T11:00:00.000Z'), standsIn('b', '2026-03-11T11:00:00.000Z')]).toEqual([[], []]);
  });

  it('[STF-3] a substitute who has left stands in for nobody, nor does one replaced by another', () => {
    const { lead, away, standsIn } = office({ a: 'b', b: 'a', c: 'a' });
    away('a');
    expect(standsIn('b')).toEqual(['a']);
    lead({ type: 'NameSubstitute', worker: 'a', substitute: 'c' });
    expect([standsIn('b'), standsIn('c')]).toEqual([[], ['a']]);
    lead({ type: 'RecordDeparture', worker: 'c' });
    expect(standsIn('c')).toEqual([]);
    lead({ type: 'RecordDeparture', worker: 'a' });
    lead({ type: 'NameSubstitute', worker: 'a', substitute: 'b' });
    expect(standsIn('b')).toEqual([]);
  });

  it('[STF-3] [CMG-5] another organisation does not get in, not even under contract; the department may stand in for it', () => {
    const { lead, away, standsIn } = office({ a: 'ext', b: 'a' });
    const external = (organisation: string) =>
      lead({ type: 'AppointWorker', worker: 'ext', post: 'caseManager', qualified: true, organisation });
    external('Jiná pomoc, o. p. s.');
    lead({ type: 'ContractExternalCaseManager', worker: 'ext', contract: 'S-3', basis: 'mandate', from: '2026-03-01' });
    away('a');
    expect(standsIn('ext')).toEqual([]);
    expect(lead({ type: 'NameSubstitute', worker: 'b', substitute: 'ext' })).toMatchObject({
      because: [{ rule: 'STF-3', needs: 'elsewhere' }],
    });
    // The department's own may stand in for an external one.
    lead({ type: 'NameSubstitute', worker: 'ext', substitute: 'b' });
    away('ext');
    expect(standsIn('b')).toEqual(['ext']);
  });

  it('[STF-3] a whole post among several is not lent to whoever shares only one of them', () => {
    const { lead, away, standsIn } = office({ a: 'b', b: 'a' });
    lead({ type: 'AppointWorker', worker: 'a', post: 'leadership', substitute: 'a2' });
    lead({ type: 'NameSubstitute', worker: 'a', substitute: 'b' });
    away('a');
    expect(standsIn('b')).toEqual([]);
  });

  it.each([
    ['winter', '2026-01-15', '2026-01-14T22:59:59.999Z', '2026-01-14T23:00:00.000Z'],
    ['summer', '2026-07-15', '2026-07-14T21:59:59.999Z', '2026-07-14T22:00:00.000Z'],
    ['the night to summer time', '2026-03-29', '2026-03-28T22:59:59.999Z', '2026-03-28T23:00:00.000Z'],
    ['the night to winter time', '2026-10-25', '2026-10-24T21:59:59.999Z', '2026-10-24T22:00:00.000Z'],
  ])('[STF-3] an absence begins at midnight of Prague: %s', (_when, day, before, after) => {
    const { away, standsIn } = office({ a: 'b', b: 'a' });
    away('a', day);
    expect([standsIn('b', before), standsIn('b', after)]).toEqual([[], ['a']]);
  });

  it.each([
    ['winter', '2026-01-15', '2026-01-15T22:59:59.999Z', '2026-01-15T23:00:00.000Z'],
    ['summer', '2026-07-15', '2026-07-15T21:59:59.999Z', '2026-07-15T22:00:00.000Z'],
    ['the day of 23 hours', '2026-03-29', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z'],
    ['the day of 25 hours', '2026-10-25', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00.000Z'],
  ])('[STF-3] and ends at midnight of Prague: %s', (_when, day, before, after) => {
    const { away, standsIn } = office({ a: 'b', b: 'a' });
    away('a', day);
    expect([standsIn('b', before), standsIn('b', after)]).toEqual([['a'], []]);
  });
});
