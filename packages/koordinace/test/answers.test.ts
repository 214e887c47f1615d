import { memoryStore } from '@koordinace/store-memory';
import { describe, expect, it } from 'vitest';
import { openOffice } from '../src/index.js';

describe('an answer to an asking for consent', () => {
  it('[CON-2] [CON-3] names an asking of the same person; one of somebody else is not known here', async () => {
    const office = await openOffice({ store: memoryStore(), head: { id: 'dvorakova', name: 'Jana Dvořáková' } });
    await office
      .as('dvorakova')
      .do({ type: 'AppointWorker', worker: 'novotna', post: 'socialWorker', qualified: true });
    const eva = office.as('novotna');
    const intake = async (name: string): Promise<string> => {
      const done = await eva.do({
        type: 'RecordIntake',
        channel: 'self',
        toldVoluntaryAndFree: true,
        person: { name },
      });
      if (done.outcome !== 'accepted') throw new Error('the intake is refused');
      return done.created['person'] as string;
    };
    const [marie, karel] = [await intake('Marie Vymyšlená'), await intake('Karel Smyšlený')];
    const asked = await eva.do({
      type: 'AskForConsent',
      person: marie,
      purposes: ['coordination'],
      recipients: [{ role: 'physician' }],
      categories: ['needs'],
      notice: { version: '2026-1', lang: 'cs' },
    });
    if (asked.outcome !== 'accepted') throw new Error('the asking is refused');
    const refusal = { type: 'RefuseConsent', grantor: { kind: 'client' }, answers: asked.created['consent'] as string };
    expect(await eva.do({ ...refusal, person: karel })).toMatchObject({
      outcome: 'refused',
      because: [{ kind: 'input', field: 'answers', problem: 'unknownId' }],
    });
    expect(await eva.do({ ...refusal, person: marie })).toMatchObject({ outcome: 'accepted' });
  });
});
