import { withoutRule } from '@koordinace/kernel/testing';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';

/** Svobodová is substituted by Novotná, and Novotná by Malá. */
function office(module = practice) {
  const door = smallDoor([module]);
  const lead = (given: { type: string } & Record<string, unknown>) => door.do(given, { by: 'dvorakova' });
  door.do({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, { by: 'system' });
  lead({ type: 'AppointWorker', worker: 'mala', post: 'socialWorker' });
  lead({ type: 'AppointWorker', worker: 'novotna', post: 'socialWorker', qualified: true, substitute: 'mala' });
  lead({ type: 'AppointWorker', worker: 'svobodova', post: 'caseManager', qualified: true, substitute: 'novotna' });
  const away = (worker: string, from: string, until?: string) =>
    lead({ type: 'RecordAbsence', worker, from, ...(until !== undefined && { until }) });
  const standsIn = (account: string, at: string) => module.substitution?.standsInFor(account, door.world(at));
  const standIns = (account: string, at: string) => module.substitution?.standIns(account, door.world(at));
  return { door, lead, away, standsIn, standIns };
}
const noon = (day: string) => `${day}T11:00:00.000Z`;

describe('substitution', () => {
  it('[STF-3] an absence activates the substitute for its days of Prague, both ends included', () => {
    const { away, standsIn } = office();
    away('svobodova', '2026-03-10', '2026-03-12');
    expect(standsIn('novotna', '2026-03-09T22:59:00.000Z')).toEqual([]);
    expect(standsIn('novotna', '2026-03-09T23:01:00.000Z')).toEqual(['svobodova']);
    expect(standsIn('novotna', '2026-03-12T22:59:00.000Z')).toEqual(['svobodova']);
    expect(standsIn('novotna', '2026-03-12T23:01:00.000Z')).toEqual([]);
    expect(standsIn('mala', noon('2026-03-11'))).toEqual([]);
  });

  it('[STF-3] who is absent too stands in for nobody, and standing in is not passed on', () => {
    const { away, standsIn } = office();
    away('svobodova', '2026-03-10', '2026-03-12');
    expect(away('novotna', '2026-03-11', '2026-03-11')).toMatchObject({
      warned: [{ rule: 'STF-3', needs: 'leavesPrincipal', params: { principals: ['svobodova'] } }],
    });
    expect(standsIn('novotna', noon('2026-03-11'))).toEqual([]);
    expect(standsIn('mala', noon('2026-03-11'))).toEqual(['novotna']);
    expect(standsIn('novotna', noon('2026-03-12'))).toEqual(['svobodova']);
  });

  it('[STF-3] [PLN-5] who stands in for somebody is told by the same relation, from the other end', () => {
    const { door, away, standsIn, standIns } = office();
    away('svobodova', '2026-03-10', '2026-03-12');
    away('novotna', '2026-03-11', '2026-03-11');
    const accounts = [...door.file('office/office').instances.values()].map(({ id }) => id);
    const found = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'].map((day) => {
      const at = noon(day);
      for (const principal of accounts) {
        expect(standIns(principal, at)).toEqual(
          accounts.filter((account) => standsIn(account, at)?.includes(principal) === true),
        );
      }
      return [standIns('svobodova', at), standIns('novotna', at)];
    });
    expect(found).toEqual([
      [[], []],
      [['novotna'], []],
      [[], ['mala']],
      [['novotna'], []],
    ]);
    expect(standIns('nikdo', noon('2026-03-10'))).toEqual([]);
  });

  it('[STF-3] a return ends it, also one that was open, and cancels what has not begun', () => {
    const { door, away, standsIn, lead } = office();
    away('svobodova', '2026-03-01');
    expect(standsIn('novotna', noon('2027-01-01'))).toEqual(['svobodova']);
    expect(lead({ type: 'RecordReturn', worker: 'svobodova' }).outcome).toBe('accepted');
    expect(standsIn('novotna', noon('2026-03-01'))).toEqual(['svobodova']);
    expect(standsIn('novotna', noon('2026-03-02'))).toEqual([]);
    expect(lead({ type: 'RecordReturn', worker: 'svobodova' })).toMatchObject({
      because: [{ rule: 'STF-3', needs: 'notAbsent' }],
    });
    away('svobodova', '2026-05-01', '2026-05-05');
    expect(door.do({ type: 'RecordReturn', worker: 'svobodova', day: '2026-05-01' }, { by: 'svobodova' }).outcome).toBe(
      'accepted',
    );
    expect(standsIn('novotna', noon('2026-05-02'))).toEqual([]);
  });

  it('[STF-3] a post without a substitute is flagged when it is given, when its holder is absent, and to the head', () => {
    const { door, lead, away } = office();
    expect(lead({ type: 'AppointWorker', worker: 'kral', post: 'socialWorker' })).toMatchObject({
      warned: [{ rule: 'STF-3', needs: 'noSubstitute' }],
    });
    expect(away('kral', '2026-03-10')).toMatchObject({ warned: [{ needs: 'nobodyStandsIn' }] });
    expect(lead({ type: 'NameSubstitute', worker: 'kral', substitute: 'kdosi' })).toMatchObject({
      warned: [{ needs: 'unknownSubstitute', params: { substitute: 'kdosi' } }],
    });
    const rows = practice.views?.[0]?.rows(door.file('office/office')) ?? [];
    expect(rows.every(({ partition }) => partition === 'dvorakova')).toBe(true);
    expect(rows.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ key }) => key)).toEqual([
      'dvorakova',
      'kral',
      'mala',
      'novotna',
      'svobodova',
    ]);
  });

  it('[STF-3] an absence with an absent substitute warns', () => {
    const { away } = office();
    away('novotna', '2026-03-12');
    expect(away('svobodova', '2026-03-10', '2026-03-11')).toMatchObject({ warned: [] });
    expect(away('svobodova', '2026-03-10', '2026-03-12')).toMatchObject({
      warned: [{ rule: 'STF-3', needs: 'absentSubstitute', params: { substitute: 'novotna' } }],
    });
  });

  it('[STF-3] nobody substitutes themselves, and nobody of another department gets in', () => {
    const { lead, away, standsIn } = office();
    expect(lead({ type: 'NameSubstitute', worker: 'mala', substitute: 'mala' })).toMatchObject({
      because: [{ rule: 'STF-3', needs: 'itself' }],
    });
    lead({ type: 'AppointWorker', worker: 'bytovy', post: 'otherDepartment', department: 'bytový odbor' });
    expect(lead({ type: 'NameSubstitute', worker: 'mala', substitute: 'bytovy' })).toMatchObject({
      because: [{ needs: 'elsewhere' }],
    });
    // Named before it was known where they belong: still no way in.
    lead({ type: 'NameSubstitute', worker: 'mala', substitute: 'rada' });
    lead({ type: 'AppointWorker', worker: 'rada', post: 'leadership' });
    expect(away('mala', '2026-03-10')).toMatchObject({ warned: [{ needs: 'nobodyStandsIn' }] });
    expect(standsIn('rada', noon('2026-03-10'))).toEqual([]);
  });

  it('[STF-3] the period of an absence ends after it starts', () => {
    expect(office().away('mala', '2026-03-10', '2026-03-09')).toMatchObject({
      because: [{ rule: 'STF-3', needs: 'period' }],
    });
  });

  it('[CON-11] everybody records their own absence, the head or who stands in for the head that of others', () => {
    const { door, lead, away } = office();
    const malaAway = { type: 'RecordAbsence', worker: 'mala', from: '2026-03-10' };
    expect(door.do(malaAway, { by: 'novotna' })).toMatchObject({ because: [{ rule: 'CON-11', needs: 'ownAbsence' }] });
    expect(door.do(malaAway, { by: 'mala' }).outcome).toBe('accepted');
    lead({ type: 'NameSubstitute', worker: 'dvorakova', substitute: 'novotna' });
    away('dvorakova', '2026-03-01', '2026-03-05');
    expect(door.do(malaAway, { by: 'novotna' }).outcome).toBe('accepted');
  });

  it('[STF-3] without the rule nobody stands in, nothing warns and nothing is refused', () => {
    const { away, standsIn, lead } = office(withoutRule(practice, 'STF-3'));
    expect(away('svobodova', '2026-03-10', '2026-03-09')).toMatchObject({ outcome: 'accepted', warned: [] });
    expect(standsIn('novotna', noon('2026-03-10'))).toBeUndefined();
    expect(lead({ type: 'RecordDeparture', worker: 'dvorakova' }).outcome).toBe('accepted');
  });
});
