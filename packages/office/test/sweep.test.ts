import { answers, ask, type Deadlines, type Module, noTexts, question, whomToTell } from '@koordinace/kernel';
import { memoryStore } from '@koordinace/store-memory';
import { describe, expect, it } from 'vitest';
import { countedIds, openOffice } from '../src/index.js';
import { loans } from '../src/testing/index.js';

const helpersOf = question<{ readonly loan: string }, readonly string[]>('helpersOf');
const lend = { type: 'Lend', client: 'person-1', name: 'Marie Vymyšlená', due: '2026-03-09' };

/** Wheelchairs whose deadlines are told also to whom another module names. */
function asking(change: (one: Deadlines) => Deadlines = (one) => one): Module {
  const module = loans();
  const whom = whomToTell({
    asks: (_deadline, file) => ({ helpers: ask(helpersOf, { loan: file.stream }) }),
    tell: ({ helpers }) => helpers,
  });
  return { ...module, deadlines: (module.deadlines ?? []).map((one) => change({ ...one, whom })) };
}

const bare: Module = { name: 'bare', lifecycles: [], commands: [], texts: noTexts };
const helping: Module = {
  ...bare,
  name: 'helping',
  answers: [
    answers(helpersOf, {
      files: ({ loan }) => [loan],
      answer: ({ loan }, world) => (world.file(loan).version > 0 ? ['mala', 'kovar'] : []),
    }),
  ],
};
const covering: Module = {
  ...bare,
  name: 'covering',
  substitution: {
    keeps: ['STF-3'],
    files: () => ['office/office'],
    standsInFor: () => [],
    standIns: (account, world) => (world.file('office/office').version > 0 && account === 'kovar' ? ['novak'] : []),
  },
};

async function raisedBy(...modules: readonly Module[]) {
  let now = '2026-03-02T08:00:00.000Z';
  const office = await openOffice({
    store: memoryStore(),
    modules,
    clock: { now: () => new Date(now) },
    ids: countedIds(),
    founding: [{ type: 'NameKeeper', keeper: 'kovar' }],
  });
  await office.as('kovar').do(lend);
  now = '2026-03-10T08:00:00.000Z';
  const raised = await office.sweep();
  expect(await office.sweep()).toEqual([]);
  return raised;
}

describe('whom a sweep tells', () => {
  it('whom the file knows, and then whom the world names, each once', async () => {
    expect(await raisedBy(asking(), helping)).toMatchObject([{ tell: ['kovar', 'mala'] }]);
  });

  it('[PLN-5] [STF-3] also whoever stands in for one of them, after the others', async () => {
    expect(await raisedBy(asking(), helping, covering)).toMatchObject([{ tell: ['kovar', 'mala', 'novak'] }]);
    expect(await raisedBy(loans(), covering)).toMatchObject([{ tell: ['kovar', 'novak'] }]);
  });

  it('[CON-22] a question that nobody answers keeps nobody from hearing whom the file knows', async () => {
    expect(await raisedBy(asking())).toMatchObject([{ tell: ['kovar'] }]);
  });

  it('[CMG-22] with whom a step waits for', async () => {
    const waiting = asking((one) => ({
      ...one,
      of: (file) => one.of(file).map((deadline) => ({ ...deadline, waitsFor: 'client' })),
    }));
    expect(await raisedBy(waiting, helping)).toMatchObject([{ waitsFor: 'client', raised: true }]);
  });

  it('two modules may have deadlines on files of one kind', async () => {
    const none: Module = {
      ...bare,
      name: 'none',
      deadlines: [{ stream: 'loan', of: () => [], raise: (loan) => ({ type: 'RaiseLoan', loan }) }],
    };
    expect(await raisedBy(none, loans())).toMatchObject([{ id: 'return' }]);
  });
});
