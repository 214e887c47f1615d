import { ask, foldFile, streamOf } from '@koordinace/kernel';
import { type WorkerAnswer, workerStanding } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { AccessBasis, practice } from '../src/index.js';

const agency = 'Vymyšlená pomoc, z. s.';
const noon = (day: string) => `${day}T11:00:00.000Z`;

/** Two external case managers of one organisation; `exb` substitutes `exa`. */
function office() {
  const door = smallDoor([practice]);
  const lead = (given: { type: string } & Record<string, unknown>) => door.do(given, { by: 'dvorakova' });
  const external = (worker: string, post = 'caseManager', more: object = {}) =>
    lead({ type: 'AppointWorker', worker, post, qualified: true, organisation: agency, ...more });
  const contract = (worker: string, more: object = {}) =>
    lead({
      type: 'ContractExternalCaseManager',
      worker,
      contract: 'S-2/2026',
      basis: 'processingAgreement',
      from: '2026-03-01',
      ...more,
    });
  door.do({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, { by: 'system' });
  external('exb');
  external('exa', 'caseManager', { substitute: 'exb' });
  contract('exa');
  const away = (from: string, until: string) => lead({ type: 'RecordAbsence', worker: 'exa', from, until });
  const standsIn = (account: string, day: string) => practice.substitution?.standsInFor(account, door.world(noon(day)));
  const standing = (worker: string) => door.ask<WorkerAnswer>(ask(workerStanding, { worker }));
  return { door, lead, external, contract, away, standsIn, standing };
}

describe('externals', () => {
  it('[CMG-5] [STF-3] standing in lends no access to a substitute without a contract of their own', () => {
    const { away, contract, standsIn } = office();
    expect(away('2026-03-10', '2026-03-20')).toMatchObject({ warned: [{ rule: 'STF-3', needs: 'nobodyStandsIn' }] });
    expect(standsIn('exb', '2026-03-10')).toEqual([]);
    contract('exb', { from: '2026-03-12', until: '2026-03-15' });
    expect(['2026-03-11', '2026-03-12', '2026-03-15', '2026-03-16'].map((day) => standsIn('exb', day))).toEqual([
      [],
      ['exa'],
      ['exa'],
      [],
    ]);
    expect(away('2026-03-12', '2026-03-15')).toMatchObject({ warned: [] });
    expect(away('2026-03-12', '2026-03-16')).toMatchObject({ warned: [{ needs: 'nobodyStandsIn' }] });
  });

  it('[CMG-5] a post elsewhere is no access of their own either', () => {
    const { away, external, standsIn } = office();
    external('exb', 'outsideWorker');
    away('2026-03-10', '2026-03-20');
    expect(standsIn('exb', '2026-03-10')).toEqual([]);
  });

  it.each(['caseManager', 'socialWorker', 'supportCoordinator', 'socialCurator', 'head', 'leadership'])(
    '[CMG-5] whoever works for an organisation as %s is external and needs a contract and a basis',
    (post) => {
      const { door, external, contract, standing } = office();
      external('exc', post);
      expect(door.rolesOf('exc')).toEqual([]);
      expect(standing('exc').external).toEqual({ contract: false, basis: false });
      expect(contract('exc').outcome).toBe('accepted');
      expect(door.rolesOf('exc')).toEqual(['externalCaseManager']);
      expect(standing('exc').external).toEqual({ contract: true, basis: true });
    },
  );

  it('[CMG-5] a worker of an outside actor is no external case manager', () => {
    const { external, standing } = office();
    external('zach', 'outsideWorker');
    expect(standing('zach').external).toBeUndefined();
  });

  it("[CMG-5] a client's consent is no basis for access to all cases, nor is one that the list no longer knows", () => {
    const { door, contract } = office();
    expect(AccessBasis.codes).toEqual(['processingAgreement', 'mandate']);
    expect(contract('exb', { basis: 'clientConsent' })).toEqual({ outcome: 'badInput', fields: ['basis'] });
    contract('exb');
    const [worker] = practice.lifecycles;
    if (worker === undefined) throw new Error('no lifecycle');
    const old = { type: 'ExternalContracted', worker: 'exb', basis: 'clientConsent', from: '2026-01-01' };
    const stream = streamOf('office', 'office');
    const file = foldFile(door.file(stream), worker, { ...old, at: noon('2026-03-02'), by: 'dvorakova' } as never);
    const world = { ...door.world(), file: () => file };
    const roles = practice.standings?.[0]?.of('exb', undefined, world, new Set());
    expect(roles).toEqual([]);
  });

  it('[STF-3] nobody leads the department from an organisation', () => {
    const { lead, external } = office();
    external('exc', 'head');
    expect(lead({ type: 'RecordDeparture', worker: 'dvorakova' })).toMatchObject({ because: [{ needs: 'lastHead' }] });
    expect(lead({ type: 'AppointWorker', worker: 'dvorakova', post: 'head', organisation: agency })).toMatchObject({
      because: [{ rule: 'STF-3', needs: 'lastHead' }],
    });
  });
});
