import { describe, expect, it } from 'vitest';
import { refusedBy } from './case-office.js';
import { managedCase } from './managed-case.js';

const court = 'OS Vymyšlov 1 P 3/2026';

/** A client with a guardian, and what the guardian may decide. */
function guarded(scope: readonly string[], fields: object = {}) {
  const one = managedCase();
  const client = one.office.client(one.of);
  const guardian = one.office.made('person', { type: 'RecordPerson', name: 'Olga Opatrovná' });
  one.office.made('guardianship', {
    type: 'RecordGuardianship',
    person: client,
    guardian,
    kind: 'guardian',
    scope,
    court,
    from: '2026-01-01',
    ...fields,
  });
  const leave = (entered: object = {}, by = 'novotna') =>
    refusedBy(one.does('LeaveCaseManagement', { ...entered }, { by }));
  return { one, client, guardian, leave };
}

describe('leaving case management', () => {
  it('[CMG-3] is the client’s decision, at any time and without a reason, and help goes on', () => {
    const one = managedCase();
    const { plan } = one.coordinated();
    one.makes('crisis', 'OpenCrisis', { what: 'Vytopený byt.' });
    expect(refusedBy(one.does('LeaveCaseManagement'))).toEqual(['CMG-3.clientsWish']);
    expect(refusedBy(one.does('LeaveCaseManagement', { clientAgrees: false }))).toEqual(['CMG-3.clientsWish']);
    expect(refusedBy(one.does('LeaveCaseManagement', {}, { by: one.office.client(one.of) }))).toEqual(['accepted']);
    expect(one.at()).toBe('individual.fulfilment');
    expect(one.office.at(one.of, `plan/${plan}`)).toBe('agreed');
    expect(one.office.record(one.of)).toMatchObject({ method: 'individualSocialWork', phase: 'fulfilment' });
    expect(refusedBy(one.does('ChangeMethod', { clientAgrees: true }))).toEqual(['accepted']);
  });

  it('[CMG-3] is not done for the client by a guardian for money, whatever the guardian says of it', () => {
    const { leave, guardian } = guarded(['money']);
    const clientView = 'Chci zůstat.';
    expect(leave({ clientView }, guardian)).toEqual(['CMG-3.clientsWish']);
    expect(leave({ clientView, matters: ['money'] }, guardian)).toEqual(['CMG-3.clientsWish']);
    expect(leave({ clientView, clientAgrees: true }, guardian)).toEqual(['CMG-3.clientsWish']);
    expect(leave({ clientView, matters: ['money'], guardiansAgree: [guardian] })).toEqual(['CMG-3.clientsWish']);
  });

  it('[CMG-3] may be decided by a guardian of all matters, with the client’s own view', () => {
    const { leave, guardian } = guarded(['everything']);
    expect(leave({}, guardian)).toEqual(['CMG-13.clientView']);
    expect(leave({ clientView: 'Je mi to jedno.' }, guardian)).toEqual(['accepted']);
  });

  it('[CMG-13] asks a guardian whose scope ended yesterday no more', () => {
    const ended = guarded(['everything'], { until: '2026-03-01' });
    expect(ended.leave({ clientView: 'Chci zůstat.' }, ended.guardian)).toEqual(['CMG-3.clientsWish']);
    expect(ended.leave({ clientAgrees: true })).toEqual(['accepted']);
    const lasting = guarded(['everything'], { until: '2026-03-02' });
    expect(lasting.leave({ clientAgrees: true })).toEqual(['CMG-13.guardianOrMatters']);
  });

  it('[CMG-14] takes no evaluation of before along into another case management', () => {
    const one = managedCase();
    one.evaluated();
    one.makes('case', 'LeaveCaseManagement', { clientAgrees: true });
    one.makes('case', 'ChangeMethod', { clientAgrees: true });
    expect(refusedBy(one.closed())).toEqual(['CMG-14.evaluation']);
  });
});
