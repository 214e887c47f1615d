import { memoryStore } from '@koordinace/store-memory';
import { openOffice } from 'koordinace';
import { describe, expect, it } from 'vitest';

/** Whom a worker takes in. */
const clients: Readonly<Record<string, string>> = { svobodova: 'Karel Smyšlený' };

/** An office at nine o'clock of a March morning; the day is moved by `on`. */
async function anOffice() {
  let now = '2026-03-02T08:00:00.000Z';
  const office = await openOffice({
    store: memoryStore(),
    head: { id: 'dvorakova', name: 'Jana Dvořáková' },
    clock: { now: () => new Date(now) },
  });
  const lead = (given: { type: string } & Record<string, unknown>) => office.as('dvorakova').do(given);
  const appoint = (worker: string, more: object) =>
    lead({ type: 'AppointWorker', worker, post: 'socialWorker', qualified: true, ...more });
  const caseOf = async (worker: string): Promise<string> => {
    const intake = await office.as(worker).do({
      type: 'RecordIntake',
      channel: 'self',
      toldVoluntaryAndFree: true,
      person: { name: clients[worker] ?? 'Marie Vymyšlená' },
    });
    if (intake.outcome !== 'accepted') throw new Error(office.explain(intake, 'en'));
    return intake.created.case as string;
  };
  const away = (worker: string, from: string, until: string) => lead({ type: 'RecordAbsence', worker, from, until });
  const calls = async (worker: string, about: string) =>
    (await office.as(worker).do({ type: 'RecordContact', case: about, form: 'phone', note: 'Zavolá zítra.' })).outcome;
  const at = (moment: string) => {
    now = moment;
  };
  return { lead, appoint, caseOf, away, calls, at };
}

describe('substitution in the whole office', () => {
  it('[STF-3] a substitute has the files of the absent colleague, not those lent to that colleague', async () => {
    const { appoint, caseOf, away, calls, at } = await anOffice();
    await appoint('mala', {});
    await appoint('novotna', { substitute: 'mala' });
    await appoint('svobodova', { substitute: 'novotna' });
    const [hers, lent] = [await caseOf('novotna'), await caseOf('svobodova')];
    await away('svobodova', '2026-03-10', '2026-03-12');
    at('2026-03-10T08:00:00.000Z');
    expect([await calls('novotna', lent), await calls('mala', lent)]).toEqual(['accepted', 'refused']);
    await away('novotna', '2026-03-11', '2026-03-11');
    at('2026-03-11T08:00:00.000Z');
    expect([await calls('mala', hers), await calls('mala', lent), await calls('svobodova', lent)]).toEqual([
      'accepted',
      'refused',
      'accepted',
    ]);
  });

  it('[STF-3] the access comes and goes at midnight of Prague', async () => {
    const { appoint, caseOf, away, calls, at } = await anOffice();
    await appoint('mala', {});
    await appoint('novotna', { substitute: 'mala' });
    const hers = await caseOf('novotna');
    await away('novotna', '2026-03-29', '2026-03-29');
    const outcomes: string[] = [];
    for (const moment of ['28T22:59:59.999Z', '28T23:00:00.000Z', '29T21:59:59.999Z', '29T22:00:00.000Z']) {
      at(`2026-03-${moment}`);
      outcomes.push(await calls('mala', hers));
    }
    expect(outcomes).toEqual(['refused', 'accepted', 'accepted', 'refused']);
  });

  it('[CMG-5] an external colleague gets no file by standing in, before a contract of their own', async () => {
    const { lead, appoint, caseOf, away, calls, at } = await anOffice();
    const external = { post: 'caseManager', organisation: 'Vymyšlená pomoc, z. s.' };
    const contract = (worker: string) =>
      lead({
        type: 'ContractExternalCaseManager',
        worker,
        contract: 'S-2/2026',
        basis: 'processingAgreement',
        from: '2026-03-01',
      });
    await appoint('exb', external);
    await appoint('exa', { ...external, substitute: 'exb' });
    await contract('exa');
    await appoint('novotna', {});
    const about = await caseOf('novotna');
    const handed = await lead({
      type: 'HandOverCase',
      case: about,
      to: 'exa',
      reason: 'Kapacita.',
      summary: 'Začíná.',
    });
    expect(handed.outcome).toBe('accepted');
    await away('exa', '2026-03-10', '2026-03-12');
    at('2026-03-10T08:00:00.000Z');
    expect(await calls('exb', about)).toBe('refused');
    await contract('exb');
    expect(await calls('exb', about)).toBe('accepted');
  });
});
