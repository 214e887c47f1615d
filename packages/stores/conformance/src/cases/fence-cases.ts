import { conformanceCase } from '../conformance-case.js';
import { batch, OFFICE, part, put } from '../samples.js';

const rowsOfCases = { view: 'cases', partition: 'all' };

/** Parts without facts: nothing is written to the stream, yet it must not have moved. */
export const fenceCases = [
  conformanceCase('fence.holds', 'takes a batch whose fences hold and writes nothing to them', async (trial) => {
    await trial.append(OFFICE, batch({ streams: [part('person/1', 0, 2)] }));
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0), part('person/1', 2, 0)] }));
    trial.equal('facts of the fence', (await trial.store.read(OFFICE, 'person/1')).length, 2);
    trial.equal('facts of the stream', (await trial.store.read(OFFICE, 'case/1')).length, 1);
  }),

  conformanceCase('fence.moved', 'answers with a conflict when a fence has moved', async (trial) => {
    await trial.append(OFFICE, batch({ streams: [part('person/1', 0, 2)] }));
    const late = batch({ streams: [part('case/1', 0), part('person/1', 1, 0)], rows: [put()] });
    await trial.unwritten(OFFICE, late, { outcome: 'conflict', stream: 'person/1', expected: 1, actual: 2 });
    trial.equal('facts of the stream', await trial.store.read(OFFICE, 'case/1'), []);
    trial.equal('rows', await trial.store.rows(OFFICE, rowsOfCases), []);
  }),

  conformanceCase('fence.ahead', 'answers with a conflict when a fence is not there yet', async (trial) => {
    const early = batch({ streams: [part('person/1', 3, 0), part('case/1', 0)] });
    await trial.unwritten(OFFICE, early, { outcome: 'conflict', stream: 'person/1', expected: 3, actual: 0 });
    await trial.empty(OFFICE);
  }),

  conformanceCase('fence.never-begun', 'holds at 0 on a stream never begun, and does not begin it', async (trial) => {
    await trial.append(OFFICE, batch({ streams: [part('person/1', 0, 0), part('case/1', 0)] }));
    await trial.append(OFFICE, batch({ streams: [part('person/1', 0, 0)] }));
    trial.equal('facts of the fence', await trial.store.read(OFFICE, 'person/1'), []);
    await trial.append(OFFICE, batch({ streams: [part('person/1', 0)] }));
    trial.equal('facts once it began', (await trial.store.read(OFFICE, 'person/1')).length, 1);
  }),

  conformanceCase('fence.begun-meanwhile', 'answers with a conflict when a fence at 0 has begun', async (trial) => {
    await trial.append(OFFICE, batch({ streams: [part('person/1', 0)] }));
    const late = batch({ streams: [part('person/1', 0, 0), part('case/1', 0)] });
    await trial.unwritten(OFFICE, late, { outcome: 'conflict', stream: 'person/1', expected: 0, actual: 1 });
    trial.equal('facts of the stream', await trial.store.read(OFFICE, 'case/1'), []);
  }),

  conformanceCase('fence.alone', 'takes a batch of rows that rests on fences only', async (trial) => {
    await trial.append(OFFICE, batch({ streams: [part('person/1', 0)] }));
    await trial.append(OFFICE, batch({ streams: [part('person/1', 1, 0)], rows: [put()] }));
    trial.equal('rows', (await trial.store.rows(OFFICE, rowsOfCases)).length, 1);
  }),
];
