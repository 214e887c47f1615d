import { memoryStore } from '@koordinace/store-memory';
import { explain, openOffice } from 'koordinace';
import { expect, it } from 'vitest';

it("[ISW-4] the vendor's first minute: an accepted act, a refused one with its reason, and what may be done now", async () => {
  const office = await openOffice({ store: memoryStore(), head: { id: 'dvorakova', name: 'Jana Dvořáková' } });
  await office.as('dvorakova').do({ type: 'AppointWorker', worker: 'novotna', post: 'socialWorker', qualified: true });

  const eva = office.as('novotna');
  const intake = await eva.do({
    type: 'RecordIntake',
    channel: 'self',
    toldVoluntaryAndFree: true,
    person: { name: 'Marie Vymyšlená', born: '1968-04-02' },
  });
  if (intake.outcome !== 'accepted') throw new Error(explain(intake, 'en'));

  const early = await eva.do({ type: 'ChangeMethod', case: intake.created.case });
  expect(explain(early, 'cs')).toBe(
    'Case management zatím nelze zahájit.\n  [ISW-4] Screening zatím neproběhl. → Proveďte screening.',
  );
  const acts = await eva.can(intake.created.case as string);
  expect(new Map(acts.map(({ type, now }) => [type, now])).get('ChangeMethod')).toBe('no');
});
