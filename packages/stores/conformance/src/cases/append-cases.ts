import { conformanceCase } from '../conformance-case.js';
import { batch, factRow, OFFICE, part } from '../samples.js';

/** One stream and its versions. */
export const appendCases = [
  conformanceCase('append.new-stream', 'begins a stream at version 1', async (trial) => {
    const position = await trial.append(OFFICE, batch({ streams: [part('case/1', 0, 2)] }));
    const facts = await trial.store.read(OFFICE, 'case/1');
    trial.equal(
      'versions',
      facts.map(({ version }) => version),
      [1, 2],
    );
    trial.equal('position of the append, that of the last fact', position, facts.at(-1)?.position ?? 0);
  }),

  conformanceCase('append.existing-stream', 'goes on where the stream ended', async (trial) => {
    const first = await trial.append(OFFICE, batch({ streams: [part('case/1', 0, 2)] }));
    const second = await trial.append(OFFICE, batch({ streams: [part('case/1', 2)] }));
    const [, , third] = await trial.store.read(OFFICE, 'case/1');
    trial.equal('third fact', third, factRow('case/1', 3, second));
    if (second <= first) trial.fail('position of a later append', `above ${first}`, second);
  }),

  conformanceCase('append.expected-too-low', 'answers with a conflict when the stream has moved', async (trial) => {
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0, 2)] }));
    const conflict = { outcome: 'conflict', stream: 'case/1', expected: 1, actual: 2 } as const;
    await trial.unwritten(OFFICE, batch({ streams: [part('case/1', 1)] }), conflict);
    trial.equal('facts', (await trial.store.readAll(OFFICE)).length, 2);
  }),

  conformanceCase(
    'append.expected-too-high',
    'answers with a conflict when the stream is not there yet',
    async (trial) => {
      const conflict = { outcome: 'conflict', stream: 'case/1', expected: 1, actual: 0 } as const;
      await trial.unwritten(OFFICE, batch({ streams: [part('case/1', 1)] }), conflict);
      await trial.empty(OFFICE);
    },
  ),

  conformanceCase('append.empty-batch', 'takes a batch with nothing in it and stays where it is', async (trial) => {
    trial.equal('position before any fact', await trial.append(OFFICE, batch({})), 0);
    const position = await trial.append(OFFICE, batch({ streams: [part('case/1', 0)] }));
    trial.equal('position after an empty batch', await trial.append(OFFICE, batch({})), position);
    trial.equal('facts', (await trial.store.readAll(OFFICE)).length, 1);
  }),

  conformanceCase('append.several-streams', 'appends to several streams, in the order of the batch', async (trial) => {
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0)] }));
    await trial.append(OFFICE, batch({ streams: [part('person/1', 0, 2), part('case/1', 1), part('case/2', 0)] }));
    const facts = await trial.store.readAll(OFFICE);
    const places = facts.map(({ stream, version }) => `${stream} ${version}`);
    trial.equal('facts', places, ['case/1 1', 'person/1 1', 'person/1 2', 'case/1 2', 'case/2 1']);
  }),

  conformanceCase('append.positions', 'gives positions that only grow, the same in every reading', async (trial) => {
    for (let at = 0; at < 5; at++) {
      await trial.append(OFFICE, batch({ streams: [part('case/1', at * 2, 2), part(`case/x${at}`, 0)] }));
    }
    const all = await trial.store.readAll(OFFICE);
    const growing = all.every(({ position }, at) => position > (all[at - 1]?.position ?? 0));
    if (!growing)
      trial.fail(
        'positions',
        'each above the one before, the first above 0',
        all.map((f) => f.position),
      );
    const ofOne = all.filter(({ stream }) => stream === 'case/1');
    trial.equal('facts of one stream', await trial.store.read(OFFICE, 'case/1'), ofOne);
  }),

  conformanceCase('append.stream-twice', 'refuses a batch that names a stream twice', async (trial) => {
    const twice = batch({ streams: [part('case/1', 0), part('case/2', 0), part('case/1', 1)] });
    await trial.refused('a stream named twice', () => trial.store.append(OFFICE, twice));
    const fenced = batch({ streams: [part('case/1', 0), part('case/1', 0, 0)] });
    await trial.refused('a stream named twice, once as a fence', () => trial.store.append(OFFICE, fenced));
    await trial.empty(OFFICE);
  }),

  conformanceCase('append.bad-version', 'refuses an expected version that can be none', async (trial) => {
    for (const expected of [-1, 0.5, Number.NaN]) {
      const bad = batch({ streams: [{ ...part('case/1', 0), expected }] });
      await trial.refused(`expected version ${expected}`, () => trial.store.append(OFFICE, bad));
    }
    await trial.empty(OFFICE);
  }),
];
