import { answers, type Module, noTexts } from '@koordinace/kernel';
import { type AgreementAnswer, agreementsWith } from '@koordinace/people';
import { memoryStore } from '@koordinace/store-memory';
import { describe, expect, it } from 'vitest';
import { countedIds, manualModules, openOffice } from '../src/index.js';

/** Stands in for the module of actors, which does not exist yet. */
const actors = (agreements: readonly AgreementAnswer[]): Module => ({
  name: 'actors',
  lifecycles: [],
  commands: [],
  texts: noTexts,
  answers: [
    answers(agreementsWith, {
      answer: ({ organisation }) => agreements.filter((one) => one.organisation === organisation),
    }),
  ],
});

const agreement = { id: 'agreement-1', organisation: 'charita', categories: ['identity'] };

/** Which categories may go to a worker of Charita under a consent for identity and housing. */
async function decided(agreements: readonly AgreementAnswer[], organisation = 'charita') {
  const modules = agreements.length === 0 ? manualModules : [...manualModules, actors(agreements)];
  const office = await openOffice({
    store: memoryStore(),
    modules,
    ids: countedIds(),
    clock: { now: () => new Date('2026-03-02T08:00:00.000Z') },
    head: { id: 'dvorakova', name: 'Jana Dvořáková' },
  });
  const act = async (by: string, type: string, fields: object) => {
    const done = await office.as(by).do({ type, ...fields });
    if (done.outcome !== 'accepted') throw new Error(office.explain(done, 'en'));
    return done.created;
  };
  await act('dvorakova', 'AppointWorker', { worker: 'novotna', post: 'socialWorker', qualified: true });
  const { person = '' } = await act('novotna', 'RecordIntake', {
    channel: 'self',
    toldVoluntaryAndFree: true,
    person: { name: 'Marie Vymyšlená', born: '1968-04-02' },
  });
  await act('novotna', 'GiveConsent', {
    person,
    grantor: { kind: 'client' },
    purposes: ['housing'],
    recipients: [{ organisation }],
    categories: ['identity', 'housing'],
    from: '2026-03-01',
    until: '2026-12-31',
    notice: { version: '2026-1', lang: 'cs' },
    voluntary: true,
    form: 'written',
  });
  const { disclosure = '' } = await act('novotna', 'RequestDisclosure', {
    person,
    name: 'Ivana Černá',
    roles: ['socialService'],
    organisation,
    purpose: 'housing',
    categories: ['identity', 'housing', 'contact'],
    channel: 'securePackage',
  });
  await act('novotna', 'DecideDisclosure', { person, disclosure });
  const reading = (await office.as('novotna').read(person)) as unknown as {
    record: { disclosures: { open: string[]; shared: { categories: { category: string; droppedBy?: string }[] } }[] };
  };
  const [one] = reading.record.disclosures;
  const dropped = one?.shared.categories.flatMap(({ category, droppedBy }) =>
    droppedBy ? [[category, droppedBy]] : [],
  );
  return { open: one?.open, dropped };
}

describe('agreements with actors', () => {
  it('[CON-15] without a module that knows them there is none, and none narrows nothing', async () => {
    expect(await decided([])).toEqual({ open: ['identity', 'housing'], dropped: [['contact', 'basis']] });
  });

  it('[CON-15] an agreement narrows what consent allows, and never widens it', async () => {
    const narrowed = await decided([agreement]);
    expect(narrowed.open).toEqual(['identity']);
    expect(narrowed.dropped).toEqual([
      ['housing', 'agreement'],
      ['contact', 'basis'],
    ]);
    const wide = await decided([{ ...agreement, categories: ['identity', 'housing', 'contact'] }]);
    expect(wide.open).toEqual(['identity', 'housing']);
  });

  it('[CON-15] an agreement with somebody else, or of another day, changes nothing', async () => {
    expect((await decided([{ ...agreement, organisation: 'oblastni-charita' }])).open).toEqual(['identity', 'housing']);
    expect((await decided([{ ...agreement, until: '2026-03-01' }])).open).toEqual(['identity', 'housing']);
  });
});
