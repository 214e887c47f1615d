import { ask } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { type WorkerAnswer, workerStanding } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';

function office(module = practice) {
  const door = smallDoor([module]);
  door.do({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, { by: 'system' });
  const appoint = (worker: string, post: string, more: object = {}) =>
    door.do({ type: 'AppointWorker', worker, post, ...more }, { by: 'dvorakova' });
  const standing = (worker: string, at?: string) => door.ask<WorkerAnswer>(ask(workerStanding, { worker }), at);
  return { door, appoint, standing };
}

describe('posts', () => {
  it('the head founds nothing: the first one comes with the office and appoints the others', () => {
    const { door, appoint, standing } = office();
    expect(door.rolesOf('dvorakova')).toEqual(['head']);
    expect(appoint('novotna', 'socialWorker', { qualified: true }).outcome).toBe('accepted');
    expect(door.rolesOf('novotna')).toEqual(['departmentWorker']);
    expect(standing('novotna')).toEqual({
      active: true,
      posts: ['socialWorker'],
      qualified: true,
      absent: false,
      repressive: false,
    });
    expect(standing('nobody')).toMatchObject({ active: false, posts: [] });
  });

  it('a worker may hold several posts, and who ends the last one leaves', () => {
    const { door, appoint, standing } = office();
    appoint('novotna', 'socialWorker', { qualified: true });
    appoint('novotna', 'socialCurator');
    expect(standing('novotna')).toMatchObject({ posts: ['socialWorker', 'socialCurator'], qualified: true });
    expect(door.rolesOf('novotna')).toEqual(['departmentWorker', 'socialCurator']);
    const end = (post: string) => door.do({ type: 'EndPost', worker: 'novotna', post }, { by: 'dvorakova' });
    expect(end('head')).toMatchObject({ because: [{ rule: 'STF-3', needs: 'notHeld' }] });
    end('socialCurator');
    expect(end('socialWorker')).toMatchObject({
      outcome: 'accepted',
      facts: [{ type: 'PostEnded' }, { type: 'WorkerLeft' }],
    });
    expect(standing('novotna').active).toBe(false);
    expect(door.rolesOf('novotna')).toEqual([]);
    expect(end('socialWorker')).toMatchObject({ because: [{ kind: 'place', at: 'left' }] });
  });

  it('[STF-3] the department is never left without a head', () => {
    const { door, appoint } = office();
    const leave = { type: 'RecordDeparture', worker: 'dvorakova' };
    expect(door.do(leave)).toMatchObject({ because: [{ rule: 'STF-3', needs: 'lastHead' }] });
    expect(door.do({ type: 'EndPost', worker: 'dvorakova', post: 'head' })).toMatchObject({
      because: [{ needs: 'lastHead' }],
    });
    appoint('kralova', 'head');
    expect(door.do(leave).outcome).toBe('accepted');
  });

  it('[CON-23] a worker of another department or an outside actor says of which', () => {
    const { door, appoint } = office();
    expect(appoint('bytovy', 'otherDepartment')).toMatchObject({ because: [{ rule: 'CON-23', needs: 'department' }] });
    expect(appoint('zach', 'outsideWorker')).toMatchObject({ because: [{ rule: 'CON-23', needs: 'organisation' }] });
    appoint('bytovy', 'otherDepartment', { department: 'bytový odbor' });
    expect(door.rolesOf('bytovy')).toEqual(['otherDepartment']);
    expect(office(withoutRule(practice, 'CON-23')).appoint('bytovy', 'otherDepartment').outcome).toBe('accepted');
  });

  it('[CMG-5] a case manager is qualified', () => {
    const { appoint } = office();
    expect(appoint('svobodova', 'caseManager')).toMatchObject({ because: [{ rule: 'CMG-5', needs: 'qualified' }] });
    expect(appoint('svobodova', 'caseManager', { qualified: true }).outcome).toBe('accepted');
    expect(office(withoutRule(practice, 'CMG-5')).appoint('svobodova', 'caseManager').outcome).toBe('accepted');
  });

  it('[CMG-5] an external case manager is nobody here before contract and basis, nor after them', () => {
    const { door, appoint, standing } = office();
    const contract = {
      type: 'ContractExternalCaseManager',
      worker: 'externi',
      contract: 'S-2/2026',
      basis: 'processingAgreement',
      from: '2026-03-01',
      until: '2026-03-31',
    };
    appoint('externi', 'caseManager', { qualified: true, organisation: 'Vymyšlená pomoc, z. s.' });
    expect(door.rolesOf('externi')).toEqual([]);
    expect(standing('externi').external).toEqual({ contract: false, basis: false });
    const { basis: _, ...baseless } = contract;
    expect(door.do(baseless)).toEqual({ outcome: 'badInput', fields: ['basis'] });
    expect(door.do({ ...contract, until: '2026-02-01' })).toMatchObject({ because: [{ needs: 'period' }] });
    expect(door.do({ ...contract, worker: 'dvorakova' })).toMatchObject({
      because: [{ rule: 'CMG-5', needs: 'external' }],
    });
    door.do(contract);
    expect(door.rolesOf('externi')).toEqual(['externalCaseManager']);
    expect(standing('externi').external).toEqual({ contract: true, basis: true });
    expect(door.rolesOf('externi', '2026-04-01T10:00:00.000Z')).toEqual([]);
    const broken = office(withoutRule(practice, 'CMG-5'));
    broken.appoint('externi', 'caseManager', { organisation: 'Vymyšlená pomoc, z. s.' });
    expect(broken.door.rolesOf('externi')).toEqual(['externalCaseManager']);
  });

  it('[CMG-17] a repressive function beside social work warns, whichever came first', () => {
    const { door, appoint, standing } = office();
    const warned = { outcome: 'accepted', warned: [{ rule: 'STF-3' }, { rule: 'CMG-17', needs: 'repressive' }] };
    expect(appoint('novotna', 'socialWorker', { functions: ['offencesCommittee'] })).toMatchObject(warned);
    expect(standing('novotna').repressive).toBe(true);
    const give = (held: boolean, fn = 'offencesCommittee') =>
      door.do({ type: 'RecordFunction', worker: 'novotna', function: fn, held });
    expect(give(false)).toMatchObject({ warned: [] });
    expect(standing('novotna').repressive).toBe(false);
    expect(give(true, 'communityPlanning')).toMatchObject({ warned: [] });
    expect(give(true)).toMatchObject({ warned: [{ rule: 'CMG-17' }] });
    expect(
      office(withoutRule(practice, 'CMG-17')).appoint('novotna', 'socialWorker', { functions: ['offencesCommittee'] }),
    ).toMatchObject({ warned: [{ rule: 'STF-3' }] });
  });
});
