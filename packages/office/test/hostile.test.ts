import { memoryBackend } from '@koordinace/store-memory';
import type { Batch, Store } from '@koordinace/store-port';
import { describe, expect, it } from 'vitest';
import { countedIds, KeysMissing, memoryKeys, openOffice } from '../src/index.js';
import { loans } from '../src/testing/index.js';

const founding = [{ type: 'NameKeeper', keeper: 'kovar' }];
const lend = { type: 'Lend', client: 'person-1', name: 'Marie Vymyšlená', due: '2026-03-09' };

async function open(around: (store: Store) => Store = (store) => store) {
  let now = new Date('2026-03-02T08:00:00.000Z');
  const backend = memoryBackend();
  const keys = memoryKeys();
  const clock = { now: () => now };
  const another = () =>
    openOffice({ store: around(backend.open()), keys, clock, modules: [loans(5)], ids: countedIds(), founding });
  const office = await another();
  return {
    office,
    another,
    backend,
    keys,
    kovar: office.as('kovar'),
    at: (moment: string) => (now = new Date(moment)),
  };
}

/** A store that gives back something else than what was written. */
const tampered =
  (change: Partial<Store>) =>
  (store: Store): Store => ({
    append: store.append.bind(store),
    read: store.read.bind(store),
    readAll: store.readAll.bind(store),
    row: store.row.bind(store),
    rows: store.rows.bind(store),
    audit: store.audit.bind(store),
    answer: store.answer.bind(store),
    close: store.close.bind(store),
    ...change,
  });

describe('whatever comes in', () => {
  const throwing = {
    type: 'Lend',
    get client(): string {
      throw new Error('Marie Vymyšlená');
    },
  };
  it.each([
    null,
    undefined,
    5,
    'Lend',
    [],
    throwing,
    { type: Object.create(null) },
    { type: 'constructor' },
    { ...lend, name: 'x'.repeat(1e7) },
  ])('is answered, never thrown: %#', async (given) => {
    const { kovar } = await open();
    const decision = await kovar.do(given as never);
    expect(decision.outcome).toBe('refused');
    expect(JSON.stringify(decision).length).toBeLessThan(2000);
    expect(JSON.stringify(decision)).not.toContain('Marie');
  });

  it.each([null, { id: 5 }, { id: '\ud800' }, { seen: 'one' }])(
    'as an option is answered, too: %j',
    async (options) => {
      const { kovar } = await open();
      expect(['accepted', 'refused']).toContain((await kovar.do(lend, options as never)).outcome);
    },
  );

  it.each([Symbol('x'), null, 'nothing', 'MarieNovakova-x', `${'a'.repeat(1e6)}-x`, 'loan-\ud800', '__proto__-x'])(
    "as an id is nobody's file, and is not logged: %#",
    async (id) => {
      const { kovar, office } = await open();
      expect((await kovar.read(id as never)).outcome).toBe('refused');
      expect(await kovar.can(id as never)).toEqual([]);
      expect(JSON.stringify(await office.audit())).not.toContain('MarieNovakova');
    },
  );

  it('as the purpose of reading is logged only where it is a code that sharing decided on', async () => {
    const { kovar, office } = await open();
    await kovar.do(lend);
    await kovar.read('loan-1', { purpose: 'Marie Vymyšlená' });
    await office.as('somebody').read('loan-1', { purpose: 'Marie Vymyšlená' });
    await kovar.read('loan-9', { purpose: 'Marie Vymyšlená' });
    expect(JSON.stringify(await office.audit())).not.toContain('Marie');
  });

  it('cannot name the rows of somebody else, nor the views of the office itself', async () => {
    const { kovar, office } = await open();
    await kovar.do(lend);
    await kovar.do({ type: 'Lend', client: 'person-2', name: 'Petr Vymyšlený', due: '2026-03-10' });
    expect(await kovar.list('deadlines', { view: 'deadlines', partition: 'waiting' } as never)).toEqual([]);
    expect(await kovar.list('loans', { partition: 'somebody', to: 5 } as never)).toHaveLength(2);
    expect(await office.as('somebody').list('loans', { partition: 'kovar' } as never)).toEqual([]);
  });

  it('gets no more than fifty reasons', async () => {
    const { kovar } = await open();
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`Marie Vymyšlená ${at}`, at]));
    const decision = await kovar.do({ ...lend, ...many });
    expect(decision.outcome === 'refused' && decision.because.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(decision)).not.toContain('Marie');
  });
});

describe('keys', () => {
  it('that are missing, or of another office, open nothing', async () => {
    const { backend, keys } = await open();
    const secret = await keys.find('office', '*');
    const others = memoryKeys();
    await expect(openOffice({ store: backend.open(), keys: others, modules: [loans()] })).rejects.toThrow(KeysMissing);
    await others.ensure('office', '*');
    await expect(openOffice({ store: backend.open(), keys: others, modules: [loans()] })).rejects.toThrow(KeysMissing);
    expect(secret).toBeDefined();
  });

  it('that were destroyed are not made again: nothing more is written about the person', async () => {
    const { kovar, keys, another } = await open();
    await kovar.do(lend);
    await keys.destroy('office', 'person-1');
    const reading = await (await another()).as('kovar').read('loan-1');
    expect(reading).toMatchObject({ outcome: 'read', record: {}, partial: true });
    expect(await kovar.do({ ...lend, due: '2026-03-10' })).toMatchObject({
      because: [{ kind: 'erased', person: 'person-1' }],
    });
  });
});

describe('a store that was tampered with', () => {
  it('opens no box in another place', async () => {
    const { backend, keys, kovar } = await open();
    await kovar.do(lend);
    await kovar.do({ ...lend, client: 'person-1', name: 'Jana Vymyšlená' });
    const inner = backend.open();
    const [first] = await inner.read('office', 'loan/loan-1');
    const [second] = await inner.read('office', 'loan/loan-2');
    const { boxes } = JSON.parse(second?.body ?? '{}');
    const moved = { ...first, body: JSON.stringify({ ...JSON.parse(first?.body ?? '{}'), boxes }) };
    const store = tampered({
      read: async (_office, stream, query) =>
        stream === 'loan/loan-1' ? [moved as never] : inner.read('office', stream, query),
    })(inner);
    const office = await openOffice({ store, keys, modules: [loans()] });
    await expect(office.as('kovar').read('loan-1')).rejects.toMatchObject({ code: 'store-damaged' });
  });

  const forged = JSON.stringify({ signature: 'x', text: JSON.stringify({ version: 5000, instances: [] }) });
  it.each(['{', 'null', '{"text":"{}"}', forged])(
    'has its snapshots thrown away unless they are our own: %s',
    async (data) => {
      const { backend, keys, kovar } = await open();
      await kovar.do(lend);
      const row = { view: 'snapshot', partition: 'loan/loan-1', key: 'state', order: '', data };
      const inner = backend.open();
      const store = tampered({
        row: async (office, view, partition, key) =>
          view === 'snapshot' ? row : inner.row(office, view, partition, key),
      })(inner);
      const office = await openOffice({ store, keys, modules: [loans(5)] });
      expect(await office.as('kovar').do({ type: 'Return', loan: 'loan-1' })).toMatchObject({ outcome: 'accepted' });
    },
  );
});

describe('many at once', () => {
  it('on one file in one process wait for one another', async () => {
    const { kovar } = await open();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => kovar.do({ ...lend, client: `person-${at}` })),
    );
    expect(answers.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 12 }, () => 'accepted'));
  });

  it('founding one office leave one founder', async () => {
    const backend = memoryBackend();
    const keys = memoryKeys();
    const found = (keeper: string) =>
      openOffice({ store: backend.open(), keys, modules: [loans()], founding: [{ type: 'NameKeeper', keeper }] });
    await Promise.all([found('kovar'), found('mala')]);
    expect(await backend.open().readAll('office')).toHaveLength(1);
  });

  it('sending the same command get the same answer, whoever was first', async () => {
    const { another, kovar } = await open();
    await kovar.do(lend);
    const desks = await Promise.all([another(), another(), another()]);
    const answers = await Promise.all(
      desks.map((office) => office.as('kovar').do({ type: 'Return', loan: 'loan-1' }, { id: 'x1' })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.outcome).toBe('accepted');
  });
});

it('nothing happens before what it rests on, even when the clock was set back', async () => {
  const { kovar, at, backend } = await open();
  await kovar.do(lend);
  at('2026-03-02T07:59:00.000Z');
  await kovar.do({ type: 'Return', loan: 'loan-1' });
  const moments = (await backend.open().read('office', 'loan/loan-1')).map((fact) => fact.at);
  expect(moments).toEqual(moments.toSorted());
});

it('a file that changes between the look and the append is decided again', async () => {
  let meanwhile: (() => Promise<unknown>) | undefined;
  const { kovar, another } = await open((store) =>
    tampered({
      append: async (office: string, batch: Batch) => {
        const act = meanwhile;
        meanwhile = undefined;
        await act?.();
        return store.append(office, batch);
      },
    })(store),
  );
  await kovar.do(lend);
  const other = (await another()).as('kovar');
  meanwhile = () => other.do({ type: 'Return', loan: 'loan-1' });
  expect(await kovar.do({ type: 'Return', loan: 'loan-1' })).toMatchObject({
    outcome: 'refused',
    because: [{ kind: 'place', at: 'back' }],
  });
});

it('two sweeps at once announce a deadline once', async () => {
  const { kovar, another, at } = await open();
  await kovar.do(lend);
  at('2026-03-20T08:00:00.000Z');
  const offices = await Promise.all([another(), another()]);
  const raised = await Promise.all([...offices, ...offices].map((office) => office.sweep()));
  expect(raised.flat()).toHaveLength(1);
});

it.each(['\u001b[31mrudě', 'titulek\u0007', '\u009b2J', 'nula\u0000'])(
  'control characters in a text are refused, by the field: %j',
  async (name) => {
    const { kovar } = await open();
    expect(await kovar.do({ ...lend, name })).toMatchObject({
      because: [{ kind: 'input', field: 'name', problem: 'notWellFormed' }],
    });
    expect((await kovar.do({ ...lend, name: 'dvě\nřádky\ta tabulátor' })).outcome).toBe('accepted');
  },
);
