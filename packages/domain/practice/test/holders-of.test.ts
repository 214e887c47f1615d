import { ask } from '@koordinace/kernel';
import { type Holder, holdersOf } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';

const noon = (day: string) => `${day}T11:00:00.000Z`;

function office() {
  const door = smallDoor([practice]);
  const lead = (given: { type: string } & Record<string, unknown>) => door.do(given, { by: 'dvorakova' });
  door.do({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, { by: 'system' });
  lead({ type: 'AppointWorker', worker: 'benes', post: 'supportCoordinator', qualified: true });
  lead({ type: 'AppointWorker', worker: 'mala', post: 'socialWorker', qualified: true });
  lead({ type: 'AppointWorker', worker: 'mala', post: 'supportCoordinator' });
  const holders = (post: string, day = '2026-03-02') =>
    door.ask<readonly Holder[]>(ask(holdersOf, { post }), noon(day));
  return { lead, holders };
}

describe('who holds a post', () => {
  it('[CNF-1] everybody who holds it today, with whether they are here', () => {
    const { lead, holders } = office();
    lead({ type: 'RecordAbsence', worker: 'benes', from: '2026-03-10', until: '2026-03-12' });
    expect(holders('supportCoordinator')).toEqual([
      { account: 'benes', absent: false },
      { account: 'mala', absent: false },
    ]);
    expect(holders('supportCoordinator', '2026-03-12')).toContainEqual({ account: 'benes', absent: true });
    lead({ type: 'EndPost', worker: 'mala', post: 'supportCoordinator' });
    lead({ type: 'RecordDeparture', worker: 'benes' });
    expect(holders('supportCoordinator')).toEqual([]);
  });

  it('nobody for a post that is not held, or that there is not', () => {
    const { holders } = office();
    expect(['caseManager', 'constructor', ''].map((post) => holders(post))).toEqual([[], [], []]);
  });

  it('[CMG-5] nobody of an organisation, with a contract or without', () => {
    const { lead, holders } = office();
    const agency = { organisation: 'Vymyšlená pomoc, z. s.', qualified: true };
    lead({ type: 'AppointWorker', worker: 'exa', post: 'caseManager', ...agency });
    const contract = { contract: 'S-2/2026', basis: 'processingAgreement', from: '2026-03-01' };
    expect(lead({ type: 'ContractExternalCaseManager', worker: 'exa', ...contract }).outcome).toBe('accepted');
    lead({ type: 'AppointWorker', worker: 'cerna', post: 'outsideWorker', organisation: 'Charita' });
    expect(['caseManager', 'socialWorker'].flatMap((post) => holders(post)).map(({ account }) => account)).toEqual([
      'mala',
    ]);
  });
});
