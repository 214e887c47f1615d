import { describe, expect, it } from 'vitest';
import { refusedBy, warnedBy } from './case-office.js';
import { managedCase } from './managed-case.js';

const back = { at: '2028-03-02T11:00:00.000Z' };

function closedCase(stated = 0) {
  const one = managedCase(undefined, { stated });
  one.assessed();
  one.evaluated();
  one.closed({ reason: 'clientWithdrew' });
  const reopen = (fields: object = {}) =>
    one.does('ReopenCase', { reason: 'Zase dluží.', toldVoluntaryAndFree: true, ...fields }, back);
  return { ...one, reopen };
}

describe('a case opened again', () => {
  it('[CMG-15] has a reason, and is one that was closed', () => {
    const { reopen } = closedCase();
    expect(refusedBy(reopen({ reason: undefined }))).toEqual(['CMG-15.reason']);
    expect(warnedBy(reopen())).toEqual(['CMG-15.askAnew']);
    expect(refusedBy(reopen())).toEqual(['place CMG-15']);
    expect(refusedBy(managedCase().does('ReopenCase', { reason: 'x' }))).toEqual(['place CMG-15']);
  });

  it('[CMG-15] keeps its history and begins with individual work; nothing is entered twice', () => {
    const one = closedCase(1);
    one.reopen();
    expect(one.at()).toBe('individual.preparation');
    expect(one.office.record(one.of)).toMatchObject({
      method: 'individualSocialWork',
      closings: [{ reason: 'clientWithdrew' }],
      reopenings: [{ text: 'Zase dluží.' }],
      evaluations: [{ clientView: 'Děkuji.' }],
    });
    expect(one.office.record(one.of).assessment).toHaveLength(6);
    one.office.screened(one.of);
    one.does('ChangeMethod', { clientAgrees: true }, back);
    expect(refusedBy(one.does('ConcludeAssessment', {}, back))).toEqual(['accepted']);
    expect(refusedBy(one.does('CloseCase', { reason: 'other', outlook: 'x' }, back))).toEqual(['CMG-14.evaluation']);
  });

  it('[CMG-15] asks for the screening and for consents anew before case management', () => {
    const one = closedCase();
    one.reopen();
    const change = () => refusedBy(one.does('ChangeMethod', { clientAgrees: true }, back));
    expect(change()).toEqual(['ISW-4.screening', 'CMG-15.consents']);
    one.office.screened(one.of);
    expect(change()).toEqual(['CMG-15.consents']);
  });

  it('[INT-1] is told again that help is voluntary and free', () => {
    const one = closedCase(1);
    one.reopen({ toldVoluntaryAndFree: false });
    expect(refusedBy(one.office.screened(one.of))).toContain('INT-1.toldFirst');
  });

  it('[CMG-4] [CMG-5] [CMG-17] is given to somebody who is there and may have it', () => {
    expect(refusedBy(closedCase().reopen({ worker: 'gone' }))).toEqual(['CMG-4.active']);
    expect(refusedBy(closedCase().reopen({ worker: 'head' }))).toEqual(['CMG-4.worksHere']);
    expect(refusedBy(closedCase().reopen({ worker: 'external-no-contract' }))).toEqual(['CMG-5.contract']);
    expect(warnedBy(closedCase().reopen({ worker: 'repressive' }))).toContain('CMG-17.assigned');
  });

  it('[CMG-15] draws nobody in and opens no crisis before it is opened', () => {
    const one = closedCase();
    const who = { actorWorker: 'sousedka' };
    expect(refusedBy(one.does('AskCoordinator', { kind: 'newActor' }))).toEqual(['CMG-15.caseEnded']);
    expect(refusedBy(one.does('AddTeamMember', { who, role: 'neighbour', tasks: 'x' }))).toEqual(['CMG-7.caseEnded']);
    expect(refusedBy(one.does('OpenCrisis', { what: 'Vytopený byt.' }))).toEqual(['CMG-12.caseEnded']);
    expect(refusedBy(one.does('RecordContact', { form: 'office', note: 'Přišla.' }))[0]).toMatch(/^place/);
    one.reopen();
    expect(refusedBy(one.does('AskCoordinator', { kind: 'newActor' }))).toEqual(['accepted']);
  });
});
