import { answers, ask, type Module, noTexts } from '@koordinace/kernel';
import { heldCases, type WorkerAnswer, workerStanding, workplacesOf } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';

/** Stands for casework: Novotná and Dvořáková have open cases. */
const cases: Module = {
  name: 'cases',
  lifecycles: [],
  commands: [],
  texts: noTexts,
  answers: [answers(heldCases, { answer: ({ worker }) => ({ novotna: 2, dvorakova: 1 })[worker] ?? 0 })],
};

function office(modules: readonly Module[] = [practice, cases]) {
  const door = smallDoor(modules);
  const lead = (given: { type: string } & Record<string, unknown>) => door.do(given, { by: 'dvorakova' });
  const appoint = (worker: string, post: string, more: object = {}) =>
    lead({ type: 'AppointWorker', worker, post, qualified: true, ...more });
  const end = (worker: string, post: string) => lead({ type: 'EndPost', worker, post });
  const leave = (worker: string) => lead({ type: 'RecordDeparture', worker });
  door.do({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, { by: 'system' });
  appoint('mala', 'socialWorker');
  appoint('novotna', 'socialWorker', { substitute: 'mala' });
  return { door, appoint, end, leave };
}
const warning = { rule: 'CMG-4', needs: 'heldCases' };

describe('departure', () => {
  it('[CMG-4] whoever leaves with open cases is warned about, and the fact says how many', () => {
    const { leave, appoint } = office();
    expect(leave('novotna')).toMatchObject({
      outcome: 'accepted',
      facts: [{ type: 'WorkerLeft', heldCases: 2 }],
      warned: [{ ...warning, params: { count: 2 } }],
    });
    expect(leave('mala')).toMatchObject({ warned: [] });
    appoint('kralova', 'head');
    expect(leave('dvorakova')).toMatchObject({ warned: [warning] });
    expect(office([practice]).leave('novotna')).toMatchObject({ outcome: 'accepted', warned: [] });
  });

  it('[CMG-4] the end of a post warns once, and only where no post stays in which to work on cases', () => {
    const { end, appoint } = office();
    appoint('novotna', 'socialCurator');
    expect(end('novotna', 'socialWorker')).toMatchObject({ warned: [] });
    expect(end('novotna', 'socialCurator')).toMatchObject({
      facts: [{ type: 'PostEnded' }, { type: 'WorkerLeft' }],
      warned: [{ ...warning, params: { count: 2 } }],
    });
    appoint('novotna', 'socialWorker');
    appoint('novotna', 'leadership');
    const ended = end('novotna', 'socialWorker');
    expect(ended).toMatchObject({ facts: [{ type: 'PostEnded' }], warned: [warning] });
  });

  it('[CMG-4] who has left is active no more and belongs nowhere, until appointed again', () => {
    const { door, leave, appoint } = office();
    const standing = () => door.ask<WorkerAnswer>(ask(workerStanding, { worker: 'novotna' }));
    leave('novotna');
    const nobody = { active: false, posts: [], qualified: false, absent: false, repressive: false };
    expect(standing()).toEqual(nobody);
    expect(door.ask(ask(workplacesOf, { worker: 'novotna' }))).toEqual([]);
    appoint('novotna', 'socialCurator');
    expect(standing()).toMatchObject({ active: true, posts: ['socialCurator'] });
    expect(standing().substitute).toBeUndefined();
  });

  it('[CON-23] the department or organisation of a worker is answered by post', () => {
    const { door, appoint } = office();
    appoint('kral', 'otherDepartment', { department: 'bytový odbor' });
    appoint('cerna', 'outsideWorker', { organisation: 'Charita' });
    const places = (worker: string) => door.ask(ask(workplacesOf, { worker }));
    expect(places('kral')).toEqual([{ post: 'otherDepartment', department: 'bytový odbor' }]);
    expect(places('cerna')).toEqual([{ post: 'outsideWorker', organisation: 'Charita' }]);
    expect(places('mala')).toEqual([{ post: 'socialWorker' }]);
    expect(places('nobody')).toEqual([]);
  });
});
