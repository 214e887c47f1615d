import type { Module } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { memoryStore } from '@koordinace/store-memory';
import { manualModules, openOffice } from 'koordinace';
import { describe, expect, it } from 'vitest';

/** Novotná's client has consented until the end of June; Svobodová substitutes Novotná. */
async function anOffice(modules: readonly Module[] = manualModules) {
  let now = '2026-03-02T08:00:00.000Z';
  const office = await openOffice({
    store: memoryStore(),
    modules,
    head: { id: 'dvorakova', name: 'Jana Dvořáková' },
    clock: { now: () => new Date(now) },
  });
  const act = async (by: string, given: { type: string } & Record<string, unknown>) => {
    const done = await office.as(by).do(given);
    if (done.outcome !== 'accepted') throw new Error(office.explain(done, 'en'));
    return done.created;
  };
  const lead = (given: { type: string } & Record<string, unknown>) => act('dvorakova', given);
  for (const [worker, substitute] of [['svobodova'], ['novotna', 'svobodova'], ['mala']] as const) {
    await lead({ type: 'AppointWorker', worker, post: 'socialWorker', qualified: true, substitute });
  }
  const intake = async (by: string, name = 'Marie Vymyšlená') => {
    const person = { name };
    const created = await act(by, { type: 'RecordIntake', channel: 'self', toldVoluntaryAndFree: true, person });
    return { case: String(created['case']), person: String(created['person']) };
  };
  const hers = await intake('novotna');
  await act('novotna', {
    type: 'GiveConsent',
    person: hers.person,
    grantor: { kind: 'client' },
    purposes: ['healthCare'],
    recipients: [{ role: 'physician' }],
    categories: ['health'],
    from: '2026-03-02',
    until: '2026-06-30',
    notice: { version: '2026-1', lang: 'cs' },
    voluntary: true,
    form: 'written',
  });
  const told = async (day: string) => {
    now = `${day}T08:00:00.000Z`;
    return (await office.sweep()).filter(({ kind }) => kind === 'consentExpiry').map(({ tell }) => tell);
  };
  return { act, lead, intake, hers, told };
}

describe('the end of a consent', () => {
  it('[CON-19] [CMG-4] is told once, to whoever works with the person then', async () => {
    const { lead, hers, told } = await anOffice();
    expect(await told('2026-05-30')).toEqual([]);
    await lead({ type: 'HandOverCase', case: hers.case, to: 'mala', reason: 'Kapacita.', summary: 'Dluhy.' });
    expect(await told('2026-05-31')).toEqual([['mala']]);
    expect(await told('2026-06-15')).toEqual([]);
  });

  it('[INT-6] is told to those who work with the person under another record', async () => {
    const { act, intake, hers, told } = await anOffice();
    const other = await intake('mala', 'Marie Smyšlená');
    await act('novotna', {
      type: 'MergePersons',
      person: hers.person,
      into: other.person,
      grounds: 'identityDocument',
    });
    expect(await told('2026-05-31')).toEqual([['novotna', 'mala']]);
  });

  it('[STF-3] [PLN-5] is told to the substitute too, on the days of the absence alone', async () => {
    const away = { type: 'RecordAbsence', worker: 'novotna', from: '2026-05-31', until: '2026-06-02' };
    for (const [day, told] of [
      ['2026-06-02', ['novotna', 'svobodova']],
      ['2026-06-03', ['novotna']],
    ] as const) {
      const office = await anOffice();
      await office.lead(away);
      expect(await office.told(day)).toEqual([told]);
    }
    const broken = await anOffice(manualModules.map((module) => withoutRule(module, 'STF-3')));
    await broken.lead(away);
    expect(await broken.told('2026-06-02')).toEqual([['novotna']]);
  });

  it('[CON-19] is told to nobody where nobody works with the person any more', async () => {
    const { act, hers, told } = await anOffice();
    const ending = { reason: 'unreachable', summary: 'Klientka nereaguje.' };
    await act('novotna', { type: 'EndIndividualWork', case: hers.case, ...ending });
    expect(await told('2026-05-31')).toEqual([[]]);
  });
});
