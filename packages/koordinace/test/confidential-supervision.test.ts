import { memoryStore } from '@koordinace/store-memory';
import { openOffice } from 'koordinace';
import { describe, expect, it } from 'vitest';

/** A session that was held, with a topic; Novotná stands in for Svobodová, who is away. */
async function heldSession() {
  const office = await openOffice({
    store: memoryStore(),
    head: { id: 'dvorakova', name: 'Jana Dvořáková' },
    clock: { now: () => new Date('2026-03-02T08:00:00.000Z') },
  });
  const act = async (by: string, given: { type: string } & Record<string, unknown>) => {
    const done = await office.as(by).do(given);
    if (done.outcome !== 'accepted') throw new Error(office.explain(done, 'en'));
    return done.created;
  };
  const appoint = (worker: string, post: string, substitute: string) =>
    act('dvorakova', { type: 'AppointWorker', worker, post, qualified: true, substitute });
  await appoint('kral', 'supportCoordinator', 'dvorakova');
  await appoint('novotna', 'caseManager', 'kral');
  await appoint('svobodova', 'caseManager', 'novotna');
  const { supervision } = await act('kral', {
    type: 'ArrangeSupervision',
    form: 'individual',
    weeks: 6,
    participants: ['svobodova'],
    supervisor: 'PhDr. Alena Nezávislá',
  });
  await act('kral', { type: 'StartSupervision', supervision });
  const { session } = await act('svobodova', { type: 'PlanSession', supervision, on: '2026-03-02' });
  const topics = ['Jak si hlídat vlastní hranice'];
  await act('svobodova', { type: 'RecordSession', supervision, session, present: ['svobodova'], topics });
  await act('svobodova', { type: 'RecordAbsence', worker: 'svobodova', from: '2026-03-02', until: '2026-03-06' });
  return { reads: (by: string) => office.as(by).read(String(supervision)) };
}

describe('supervision in the whole office', () => {
  it('[SUP-3] topics are read by who takes part and who commissioned it', async () => {
    const { reads } = await heldSession();
    for (const by of ['svobodova', 'kral']) expect(JSON.stringify(await reads(by))).toContain('vlastní hranice');
  });

  it('[SUP-3] the head reads that it takes place, and with whom', async () => {
    const { reads } = await heldSession();
    const reading = await reads('dvorakova');
    expect(reading).toMatchObject({ outcome: 'read', record: { supervisor: 'PhDr. Alena Nezávislá' } });
    expect(JSON.stringify(reading)).not.toContain('hranice');
  });

  it('[SUP-3] [CON-11] a substitute reads nothing, not even where it stands', async () => {
    const { reads } = await heldSession();
    expect(await reads('novotna')).toMatchObject({ outcome: 'refused', because: [{ kind: 'who', rule: 'CON-11' }] });
  });
});
