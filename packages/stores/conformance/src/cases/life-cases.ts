import type { Store } from '@koordinace/store-port';
import { conformanceCase } from '../conformance-case.js';
import { audit, batch, command, factRow, OFFICE, part, put, row } from '../samples.js';

const everyCall: readonly (readonly [name: string, call: (store: Store) => Promise<unknown>])[] = [
  ['append', (store) => store.append(OFFICE, batch({ streams: [part('case/1', 0)] }))],
  ['read', (store) => store.read(OFFICE, 'case/1')],
  ['readAll', (store) => store.readAll(OFFICE)],
  ['row', (store) => store.row(OFFICE, 'cases', 'all', 'k1')],
  ['rows', (store) => store.rows(OFFICE, { view: 'cases', partition: 'all' })],
  ['audit', (store) => store.audit(OFFICE)],
  ['answer', (store) => store.answer(OFFICE, 'c1')],
];

/** Opening and closing. */
export const lifeCases = [
  conformanceCase('life.reopen', 'has everything after it was closed and opened again', async (trial) => {
    const parts = { streams: [part('case/1', 0)], rows: [put()], audit: [audit()], command: command('c1') };
    const position = await trial.append(OFFICE, parts);
    await trial.store.close();
    const again = await trial.connect();
    trial.equal('facts', await again.read(OFFICE, 'case/1'), [factRow('case/1', 1, position)]);
    trial.equal('row', await again.row(OFFICE, 'cases', 'all', 'k1'), row());
    trial.equal('number of audit rows', (await again.audit(OFFICE)).length, 1);
    trial.equal('answer', await again.answer(OFFICE, 'c1'), { digest: 'd1', answer: '{"ok":true}' });
    const next = await trial.append(OFFICE, batch({ streams: [part('case/1', 1)] }), again);
    if (next <= position) trial.fail('position after reopening', `above ${position}`, next);
  }),

  conformanceCase('life.connections', 'shows at once to one connection what another wrote', async (trial) => {
    const other = await trial.connect();
    trial.equal('facts before', await other.readAll(OFFICE), []);
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0)], rows: [put()] }));
    trial.equal('number of facts', (await other.readAll(OFFICE)).length, 1);
    trial.equal('row', await other.row(OFFICE, 'cases', 'all', 'k1'), row());
    await trial.append(OFFICE, batch({ streams: [part('case/1', 1)] }), other);
    trial.equal('number of facts', (await trial.store.readAll(OFFICE)).length, 2);
  }),

  conformanceCase('life.closed', 'refuses every call after it was closed', async (trial) => {
    const other = await trial.connect();
    await other.close();
    for (const [name, call] of everyCall) await trial.broken(name, 'store-closed', () => call(other));
  }),

  conformanceCase('life.close-twice', 'may be closed twice, and leaves other connections open', async (trial) => {
    const other = await trial.connect();
    await other.close();
    await other.close();
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0)] }));
  }),
];
