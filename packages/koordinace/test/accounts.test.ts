import { memoryStore } from '@koordinace/store-memory';
import { openOffice } from 'koordinace';
import { describe, expect, it } from 'vitest';

const head = { id: 'dvorakova', name: 'Jana Dvořáková' };
const appoint = (worker: string, more: object = {}) => ({
  type: 'AppointWorker',
  worker,
  post: 'socialWorker',
  qualified: true,
  ...more,
});

describe('accounts', () => {
  it.each(['system', 'office', 'person-4k2m', 'Novotná', '__proto__'])('nobody is appointed as %s', async (worker) => {
    const office = await openOffice({ store: memoryStore(), head });
    const decision = await office.as('dvorakova').do(appoint(worker));
    expect(decision).toMatchObject({ outcome: 'refused', because: [{ kind: 'input', field: 'worker' }] });
  });

  it('may be called like something that every object has', async () => {
    const office = await openOffice({ store: memoryStore(), head });
    for (const worker of ['constructor', 'valueof']) {
      expect((await office.as('dvorakova').do(appoint(worker))).outcome).toBe('accepted');
    }
    expect(await office.as('dvorakova').read('office')).toMatchObject({
      record: { workers: { constructor: { posts: ['socialWorker'] } } },
    });
  });

  it('[CON-11] a head who records the absence of a worker and stands in for them is told so, and it stays in the record', async () => {
    const office = await openOffice({ store: memoryStore(), head });
    const lead = office.as('dvorakova');
    await lead.do(appoint('novotna', { substitute: 'dvorakova' }));
    const absence = await lead.do({
      type: 'RecordAbsence',
      worker: 'novotna',
      from: '2026-03-02',
      until: '2026-03-03',
    });
    expect(absence.outcome === 'accepted' && absence.warned.map(({ needs }) => needs)).toContain('opensOwnAccess');
    const own = await office.as('novotna').do({ type: 'RecordReturn', worker: 'novotna' });
    expect(own.outcome).toBeDefined();
  });

  it('[CMG-4] whoever left has no list and no file any more', async () => {
    const office = await openOffice({ store: memoryStore(), head });
    const lead = office.as('dvorakova');
    await lead.do(appoint('novotna'));
    const person = { name: 'Marie Vymyšlená', born: '1968-04-02' };
    const intake = await office
      .as('novotna')
      .do({ type: 'RecordIntake', channel: 'self', toldVoluntaryAndFree: true, person });
    if (intake.outcome !== 'accepted') throw new Error('no intake');
    await lead.do({ type: 'RecordDeparture', worker: 'novotna' });
    const desk = office.as('novotna');
    expect(await desk.roles()).toEqual([]);
    expect(await desk.list('cases')).toEqual([]);
    expect(await desk.can(intake.created.case)).toEqual([]);
    expect((await desk.read(String(intake.created.case))).outcome).toBe('refused');
  });

  it("[CON-11] a case that has ended, or passed to somebody else, keeps no person's file open", async () => {
    const office = await openOffice({ store: memoryStore(), head });
    const lead = office.as('dvorakova');
    await lead.do(appoint('novotna'));
    await lead.do(appoint('svobodova', { name: 'Hana Svobodová' }));
    const [eva, hana] = [office.as('novotna'), office.as('svobodova')];
    const person = { name: 'Marie Vymyšlená', born: '1968-04-02' };
    const intake = await eva.do({ type: 'RecordIntake', channel: 'self', toldVoluntaryAndFree: true, person });
    if (intake.outcome !== 'accepted') throw new Error(office.explain(intake, 'en'));
    const { case: id, person: marie } = intake.created as { case: string; person: string };
    expect((await eva.read(marie)).outcome).toBe('read');
    await eva.do({ type: 'HandOverCase', case: id, to: 'svobodova', reason: 'dovolená', summary: 'nic nespěchá' });
    expect([(await eva.read(marie)).outcome, (await hana.read(marie)).outcome]).toEqual(['refused', 'read']);
    const ended = await hana.do({
      type: 'EndIndividualWork',
      case: id,
      reason: 'movedAway',
      summary: 'odstěhovala se k sestře',
    });
    expect(office.explain(ended, 'en')).toContain('Done');
    expect((await hana.read(marie)).outcome).toBe('refused');
  });
});
