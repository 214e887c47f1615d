import { conformanceCase } from '../conformance-case.js';
import { batch, OFFICE, part } from '../samples.js';

/** Reading facts back. */
export const readCases = [
  conformanceCase('read.nothing', 'finds nothing where nothing was written', async (trial) => {
    trial.equal('facts of an unknown office', await trial.store.readAll(OFFICE), []);
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0)] }));
    trial.equal('facts of an unknown stream', await trial.store.read(OFFICE, 'case/2'), []);
  }),

  conformanceCase('read.after', 'reads a stream above a version', async (trial) => {
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0, 5), part('case/2', 0, 5)] }));
    const read = async (after: number) => (await trial.store.read(OFFICE, 'case/1', { after })).map((f) => f.version);
    trial.equal('versions above 0', await read(0), [1, 2, 3, 4, 5]);
    trial.equal('versions above 3', await read(3), [4, 5]);
    trial.equal('versions above the last', await read(5), []);
    trial.equal('versions above what is far off', await read(99), []);
  }),

  conformanceCase('read.all-pages', 'reads all facts page by page', async (trial) => {
    for (let at = 0; at < 7; at++)
      await trial.append(OFFICE, batch({ streams: [part(`case/${at % 3}`, Math.floor(at / 3))] }));
    const all = await trial.store.readAll(OFFICE);
    trial.equal('number of facts', all.length, 7);
    const [one, , three] = all;
    trial.equal('first page', await trial.store.readAll(OFFICE, { limit: 3 }), all.slice(0, 3));
    const second = await trial.store.readAll(OFFICE, { after: three?.position ?? 0, limit: 3 });
    trial.equal('second page', second, all.slice(3, 6));
    trial.equal('all after the first', await trial.store.readAll(OFFICE, { after: one?.position ?? 0 }), all.slice(1));
    trial.equal('after the last', await trial.store.readAll(OFFICE, { after: all.at(-1)?.position ?? 0 }), []);
    trial.equal('a page of none', await trial.store.readAll(OFFICE, { limit: 0 }), []);
  }),

  conformanceCase('read.bad-limit', 'refuses a limit or a place that can be none', async (trial) => {
    const { store } = trial;
    for (const bad of [-1, 1.5, Number.NaN]) {
      await trial.refused(`limit ${bad} of facts`, () => store.readAll(OFFICE, { limit: bad }));
      await trial.refused(`after ${bad} of facts`, () => store.readAll(OFFICE, { after: bad }));
      await trial.refused(`after ${bad} of a stream`, () => store.read(OFFICE, 'case/1', { after: bad }));
      await trial.refused(`limit ${bad} of rows`, () => store.rows(OFFICE, { view: 'v', partition: 'p', limit: bad }));
      await trial.refused(`limit ${bad} of audit rows`, () => store.audit(OFFICE, { limit: bad }));
      await trial.refused(`after ${bad} of audit rows`, () => store.audit(OFFICE, { after: bad }));
    }
  }),

  conformanceCase('read.detached', 'keeps what it was given, whatever the caller then does to it', async (trial) => {
    const facts = [{ type: 'Noted', at: '', body: '{}' }];
    const rows = [{ change: 'put' as const, view: 'cases', partition: 'all', key: 'k1', order: 'a', data: '{}' }];
    await trial.append(OFFICE, batch({ streams: [{ stream: 'case/1', expected: 0, facts }], rows }));
    for (const fact of facts) fact.body = 'changed';
    for (const row of rows) row.data = 'changed';
    facts.push({ type: 'Late', at: '', body: '{}' });
    const read = await trial.store.read(OFFICE, 'case/1');
    trial.equal(
      'bodies',
      read.map(({ body }) => body),
      ['{}'],
    );
    trial.equal('data', (await trial.store.row(OFFICE, 'cases', 'all', 'k1'))?.data, '{}');
  }),
];
