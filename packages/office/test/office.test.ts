import { explain } from '@koordinace/kernel';
import { memoryStore } from '@koordinace/store-memory';
import { describe, expect, it } from 'vitest';
import { countedIds, memoryKeys, openOffice } from '../src/index.js';
import { loans } from '../src/testing/index.js';

const clockAt = (moment: string) => {
  let now = new Date(moment);
  return {
    now: () => now,
    set: (next: string) => {
      now = new Date(next);
    },
  };
};

async function open(stock = 1) {
  const clock = clockAt('2026-03-02T08:00:00.000Z');
  const store = memoryStore();
  const keys = memoryKeys();
  const founding = [{ type: 'NameKeeper', keeper: 'kovar' }];
  const office = await openOffice({ store, keys, modules: [loans(stock)], clock, ids: countedIds(), founding });
  return { office, clock, store, keys, kovar: office.as('kovar') };
}
const lend = { type: 'Lend', client: 'person-1', name: 'Marie Vymyšlená', due: '2026-03-09' };

describe('an office with a module that it has never heard of', () => {
  it('accepts, tells what came into being and where it stands', async () => {
    const { kovar } = await open();
    expect(await kovar.do(lend)).toEqual({
      outcome: 'accepted',
      command: 'Lend',
      facts: [{ type: 'Lent', stream: 'loan/loan-1', version: 1 }],
      created: { loan: 'loan-1' },
      state: { 'loan/loan-1': 'out' },
      warned: [],
    });
  });

  it('refuses under a rule, with an answer from the world, and says it in Czech', async () => {
    const { kovar, office } = await open(0);
    const refused = await kovar.do(lend);
    expect(office.explain(refused, 'cs')).toBe(
      'Vozík teď nelze půjčit.\n  [NET-3] Žádný není volný. → Zeptejte se zítra.',
    );
  });

  it('keeps personal data out of the store, the answer and the log', async () => {
    const { kovar, store, office } = await open();
    const done = await kovar.do(lend);
    const everything = JSON.stringify([
      await store.readAll('office'),
      await store.audit('office'),
      done,
      await office.audit(),
    ]);
    expect(everything).not.toContain('Vymyšlená');
    const reading = await kovar.read('loan-1');
    expect(reading).toMatchObject({ outcome: 'read', record: { name: 'Marie Vymyšlená' }, partial: false });
  });

  it('knows nobody but those whom a module knows', async () => {
    const { office } = await open();
    for (const account of ['nobody', 'system', '']) {
      expect(await office.as(account).do(lend)).toMatchObject({
        because: [{ kind: 'input', field: 'as', problem: 'unknownAccount' }],
      });
    }
  });

  it('says what is wrong with input, and nothing of its content', async () => {
    const { kovar, office } = await open();
    const bad = await kovar.do({ type: 'Lend', client: 5, nmae: 'Marie', due: '2026-02-30' });
    expect(bad).toMatchObject({
      because: [
        { field: 'client', problem: 'wrongType' },
        { field: 'name', problem: 'required' },
        { field: 'due', problem: 'noSuchDate' },
        { field: 'nmae', problem: 'unknownField', params: { near: ['name'] } },
      ],
    });
    expect(office.explain(bad, 'en')).not.toContain('Marie');
    expect(await kovar.do({ type: 'Lned' })).toMatchObject({
      because: [{ problem: 'unknownCommand', params: { near: ['Lend'] } }],
    });
  });

  it('gives the same answer to the same command, and refuses the id for another', async () => {
    const { kovar, store } = await open();
    const first = await kovar.do(lend, { id: 'cmd-1' });
    expect(await kovar.do(lend, { id: 'cmd-1' })).toEqual(first);
    expect(await store.readAll('office')).toHaveLength(2);
    expect(await kovar.do({ ...lend, due: '2026-03-10' }, { id: 'cmd-1' })).toMatchObject({
      because: [{ problem: 'repeatedDifferently' }],
    });
  });

  it('notices that somebody else was faster, and decides again', async () => {
    const { kovar, store, clock, keys } = await open();
    await kovar.do(lend);
    const other = await openOffice({ store, keys, modules: [loans()], clock, ids: countedIds() });
    expect(await other.as('kovar').do({ type: 'Return', loan: 'loan-1' })).toMatchObject({ outcome: 'accepted' });
    expect(await kovar.do({ type: 'Return', loan: 'loan-1' })).toMatchObject({
      because: [{ kind: 'place', at: 'back' }],
    });
    expect(await kovar.do({ type: 'Return', loan: 'loan-1' }, { seen: 1 })).toMatchObject({
      because: [{ kind: 'conflict', seen: 1, now: 2 }],
    });
  });

  it('announces a deadline once, the day after', async () => {
    const { office, kovar, clock } = await open();
    await kovar.do(lend);
    expect(await kovar.list('loans')).toMatchObject([{ key: 'loan-1', order: '2026-03-09' }]);
    clock.set('2026-03-09T22:30:00.000Z');
    expect(await office.sweep()).toEqual([]);
    clock.set('2026-03-09T23:30:00.000Z');
    expect(await office.sweep()).toMatchObject([{ id: 'return', tell: ['kovar'], stream: 'loan/loan-1' }]);
    expect(await office.sweep()).toEqual([]);
  });

  it('says what is possible now', async () => {
    const { kovar } = await open();
    await kovar.do(lend);
    expect(await kovar.can()).toEqual([{ type: 'Lend', now: 'if', rules: ['NET-3'] }]);
    expect(await kovar.can('loan-1')).toEqual([{ type: 'Return', now: 'yes' }]);
  });

  it('explains without an office, too', () => {
    expect(explain({ outcome: 'refused', command: 'Lend', because: [] }, 'cs', loans().texts)).toBe(
      'Vozík teď nelze půjčit.',
    );
  });
});
