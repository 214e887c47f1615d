import { withoutRule } from '@koordinace/kernel/testing';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';

/** Kolářová is not qualified, Svobodová sits on the offences committee, Novotná is fit for everything. */
function office(module = practice) {
  const door = smallDoor([module]);
  const lead = (given: { type: string } & Record<string, unknown>) => door.do(given, { by: 'dvorakova' });
  const appoint = (worker: string, post: string, more: object = {}) =>
    lead({ type: 'AppointWorker', worker, post, ...more });
  const name = (worker: string, substitute: string) => lead({ type: 'NameSubstitute', worker, substitute });
  door.do({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, { by: 'system' });
  appoint('kolarova', 'socialWorker');
  appoint('svobodova', 'socialWorker', { qualified: true, functions: ['offencesCommittee'] });
  appoint('novotna', 'socialWorker', { qualified: true });
  appoint('mala', 'caseManager', { qualified: true, substitute: 'novotna' });
  return { lead, appoint, name };
}
const unqualified = { rule: 'CMG-5', needs: 'substituteQualified' };
const repressive = { rule: 'CMG-17', needs: 'repressiveSubstitute' };

describe('fitness to stand in', () => {
  it('[CMG-5] an unqualified substitute of a case manager warns when named, appointed with, and when it comes to it', () => {
    const { appoint, name, lead } = office();
    expect(name('mala', 'kolarova')).toMatchObject({ outcome: 'accepted', warned: [unqualified] });
    expect(lead({ type: 'RecordAbsence', worker: 'mala', from: '2026-03-10' })).toMatchObject({
      warned: [unqualified],
    });
    expect(name('mala', 'novotna')).toMatchObject({ warned: [] });
    expect(name('novotna', 'kolarova')).toMatchObject({ warned: [] });
    expect(appoint('novotna', 'caseManager')).toMatchObject({ warned: [unqualified] });
  });

  it('[CMG-17] a substitute with a repressive function warns, also one who is not named for social work otherwise', () => {
    const { appoint, name, lead } = office();
    expect(name('mala', 'svobodova')).toMatchObject({ outcome: 'accepted', warned: [repressive] });
    expect(lead({ type: 'RecordAbsence', worker: 'mala', from: '2026-03-10' })).toMatchObject({ warned: [repressive] });
    expect(appoint('kral', 'socialWorker', { substitute: 'svobodova' })).toMatchObject({ warned: [repressive] });
    appoint('bytovy', 'otherDepartment', { department: 'bytový odbor', functions: ['debtRecovery'] });
    const colleague = { department: 'bytový odbor', substitute: 'bytovy' };
    expect(appoint('domovni', 'otherDepartment', colleague)).toMatchObject({ warned: [] });
  });

  it('[CMG-5] [CMG-17] broken, neither warns', () => {
    expect(office(withoutRule(practice, 'CMG-5')).name('mala', 'kolarova')).toMatchObject({ warned: [] });
    expect(office(withoutRule(practice, 'CMG-17')).name('mala', 'svobodova')).toMatchObject({ warned: [] });
  });

  it('[CMG-5] whoever holds the post of a case manager stays qualified', () => {
    const { appoint, lead } = office();
    const downgrade = () => appoint('mala', 'socialWorker', { qualified: false });
    expect(downgrade()).toMatchObject({ because: [{ rule: 'CMG-5', needs: 'staysQualified' }] });
    expect(appoint('mala', 'socialWorker').outcome).toBe('accepted');
    lead({ type: 'EndPost', worker: 'mala', post: 'caseManager' });
    expect(downgrade().outcome).toBe('accepted');
  });
});
