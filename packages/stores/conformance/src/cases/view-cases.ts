import type { RowsQuery } from '@koordinace/store-port';
import { conformanceCase } from '../conformance-case.js';
import { batch, drop, OFFICE, put, row } from '../samples.js';
import type { Trial } from '../trial.js';

async function keys(trial: Trial, query: Partial<RowsQuery> = {}): Promise<readonly string[]> {
  const rows = await trial.store.rows(OFFICE, { view: 'cases', partition: 'all', ...query });
  return rows.map(({ key }) => key);
}

/** By UTF-8 bytes; U+FB00 stands before U+1F600, though its UTF-16 unit is the greater. */
const BY_BYTES = ['', ' ', '1', '10', '9', 'Z', 'a', 'aa', 'b', 'z', 'á', 'č', 'ﬀ', '\uffff', '😀', '\u{10ffff}'];
const shuffled = [
  ...BY_BYTES.filter((_, at) => at % 2 === 1).toReversed(),
  ...BY_BYTES.filter((_, at) => at % 2 === 0),
];

/** Rows of views. */
export const viewCases = [
  conformanceCase('view.put', 'finds a row that was put, and nothing for another identity', async (trial) => {
    await trial.append(OFFICE, batch({ rows: [put()] }));
    trial.equal('row', await trial.store.row(OFFICE, 'cases', 'all', 'k1'), row());
    trial.equal('row of another key', await trial.store.row(OFFICE, 'cases', 'all', 'k2'), undefined);
    trial.equal('row of another partition', await trial.store.row(OFFICE, 'cases', 'some', 'k1'), undefined);
    trial.equal('row of another view', await trial.store.row(OFFICE, 'tasks', 'all', 'k1'), undefined);
  }),

  conformanceCase('view.replace', 'puts a row in the place of the one with the same identity', async (trial) => {
    await trial.append(OFFICE, batch({ rows: [put(), put({ key: 'k2', order: 'b' })] }));
    await trial.append(OFFICE, batch({ rows: [put({ order: 'c', data: '{"v":2}' })] }));
    trial.equal('row', await trial.store.row(OFFICE, 'cases', 'all', 'k1'), row({ order: 'c', data: '{"v":2}' }));
    trial.equal('keys in order', await keys(trial), ['k2', 'k1']);
    await trial.append(OFFICE, batch({ rows: [put({ order: 'c', data: '{"v":3}' })] }));
    trial.equal('data', (await trial.store.row(OFFICE, 'cases', 'all', 'k1'))?.data, '{"v":3}');
    trial.equal('keys where it was', await keys(trial, { to: 'a' }), []);
  }),

  conformanceCase('view.drop', 'drops a row', async (trial) => {
    await trial.append(OFFICE, batch({ rows: [put(), put({ key: 'k2' })] }));
    await trial.append(OFFICE, batch({ rows: [drop('k1')] }));
    trial.equal('row', await trial.store.row(OFFICE, 'cases', 'all', 'k1'), undefined);
    trial.equal('keys', await keys(trial), ['k2']);
  }),

  conformanceCase('view.drop-missing', 'drops what is not there without a word', async (trial) => {
    await trial.append(OFFICE, batch({ rows: [put()] }));
    await trial.append(OFFICE, batch({ rows: [drop('k2'), drop('k1', 'tasks'), drop('k1', 'cases', 'some')] }));
    trial.equal('keys', await keys(trial), ['k1']);
  }),

  conformanceCase('view.in-turn', 'makes the changes of a batch one after another', async (trial) => {
    const twice = [put({ data: '1' }), put({ data: '2', order: 'b' })];
    const gone = [put({ key: 'k2' }), drop('k2')];
    const back = [put({ key: 'k3', data: '1' }), drop('k3'), put({ key: 'k3', data: '2' })];
    await trial.append(OFFICE, batch({ rows: [...twice, ...gone, ...back] }));
    trial.equal('keys', await keys(trial), ['k3', 'k1']);
    const data = (await trial.store.rows(OFFICE, { view: 'cases', partition: 'all' })).map((found) => found.data);
    trial.equal('data', data, ['2', '2']);
  }),

  conformanceCase('view.partitions', 'lists one partition of one view', async (trial) => {
    const elsewhere = [put({ partition: 'some', key: 'k2' }), put({ view: 'tasks', key: 'k3' })];
    const joined = [put({ view: 'casesa', partition: 'll', key: 'k4' }), put({ partition: '', key: 'k5' })];
    await trial.append(OFFICE, batch({ rows: [put(), ...elsewhere, ...joined] }));
    trial.equal('keys', await keys(trial), ['k1']);
    trial.equal('keys of another partition', await keys(trial, { partition: 'some' }), ['k2']);
    trial.equal('keys of a partition without a name', await keys(trial, { partition: '' }), ['k5']);
    trial.equal('keys of an unknown view', await keys(trial, { view: 'none' }), []);
  }),

  conformanceCase('view.order-bytes', 'lists rows by the bytes of their order', async (trial) => {
    await trial.append(OFFICE, batch({ rows: shuffled.map((order) => put({ key: `k${order}`, order })) }));
    trial.equal(
      'keys',
      await keys(trial),
      BY_BYTES.map((order) => `k${order}`),
    );
  }),

  conformanceCase('view.key-bytes', 'lists rows of the same order by the bytes of their keys', async (trial) => {
    await trial.append(
      OFFICE,
      batch({ rows: [...shuffled.map((key) => put({ key })), put({ key: 'first', order: '' })] }),
    );
    trial.equal('keys', await keys(trial), ['first', ...BY_BYTES]);
  }),

  conformanceCase('view.range', 'lists rows from one order to another, both included', async (trial) => {
    const orders = ['a', 'b', 'ba', 'c', 'd'];
    await trial.append(OFFICE, batch({ rows: orders.map((order) => put({ key: order, order })) }));
    trial.equal('from b', await keys(trial, { from: 'b' }), ['b', 'ba', 'c', 'd']);
    trial.equal('to c', await keys(trial, { to: 'c' }), ['a', 'b', 'ba', 'c']);
    trial.equal('from b to c', await keys(trial, { from: 'b', to: 'c' }), ['b', 'ba', 'c']);
    trial.equal('from b to b', await keys(trial, { from: 'b', to: 'b' }), ['b']);
    trial.equal('from c to b', await keys(trial, { from: 'c', to: 'b' }), []);
    trial.equal('to the empty order', await keys(trial, { to: '' }), []);
  }),

  conformanceCase('view.range-bytes', 'takes the ends of a range by their bytes too', async (trial) => {
    await trial.append(OFFICE, batch({ rows: BY_BYTES.map((key) => put({ key, order: key })) }));
    trial.equal('from ﬀ', await keys(trial, { from: 'ﬀ' }), ['ﬀ', '\uffff', '😀', '\u{10ffff}']);
    trial.equal('from č to 😀', await keys(trial, { from: 'č', to: '😀' }), ['č', 'ﬀ', '\uffff', '😀']);
  }),

  conformanceCase('view.limit', 'lists no more rows than asked for, the first ones', async (trial) => {
    const orders = ['d', 'b', 'a', 'c'];
    await trial.append(OFFICE, batch({ rows: orders.map((order) => put({ key: order, order })) }));
    trial.equal('two', await keys(trial, { limit: 2 }), ['a', 'b']);
    trial.equal('two from b', await keys(trial, { from: 'b', limit: 2 }), ['b', 'c']);
    trial.equal('none', await keys(trial, { limit: 0 }), []);
    trial.equal('more than there are', await keys(trial, { limit: 9 }), ['a', 'b', 'c', 'd']);
  }),
];
