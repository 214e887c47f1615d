import { conformanceCase } from '../conformance-case.js';
import { audit, batch, command, drop, fact, OFFICE, OTHER, part, put, row } from '../samples.js';

const ofCases = { view: 'cases', partition: 'all' };

/** The same names in two offices have nothing to do with each other, in any call. */
export const tenantCases = [
  conformanceCase('tenant.versions', 'counts versions in each office by itself', async (trial) => {
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0, 2)] }));
    await trial.append(OTHER, batch({ streams: [part('case/1', 0)] }));
    await trial.append(OFFICE, batch({ streams: [part('case/1', 2)] }));
    trial.equal('facts of the first office', (await trial.store.read(OFFICE, 'case/1')).length, 3);
    trial.equal('facts of the second office', (await trial.store.read(OTHER, 'case/1')).length, 1);
  }),

  conformanceCase('tenant.fences', 'does not take another office for a fence', async (trial) => {
    await trial.append(OTHER, batch({ streams: [part('person/1', 0, 2)] }));
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0), part('person/1', 0, 0)] }));
    const conflict = { outcome: 'conflict', stream: 'person/1', expected: 2, actual: 0 } as const;
    await trial.unwritten(OFFICE, batch({ streams: [part('person/1', 2, 0)] }), conflict);
  }),

  conformanceCase('tenant.read', 'reads no stream of another office', async (trial) => {
    await trial.append(OTHER, batch({ streams: [part('case/1', 0)] }));
    trial.equal('facts', await trial.store.read(OFFICE, 'case/1'), []);
  }),

  conformanceCase('tenant.read-all', 'reads only its own facts, also page by page', async (trial) => {
    const theirs = { stream: 'case/1', expected: 0, facts: [fact(100), fact(101)] };
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0)] }));
    await trial.append(OTHER, batch({ streams: [theirs] }));
    await trial.append(OFFICE, batch({ streams: [part('case/1', 1)] }));
    const all = await trial.store.readAll(OFFICE);
    trial.equal(
      'bodies',
      all.map(({ body }) => body),
      [fact(1).body, fact(2).body],
    );
    const page = await trial.store.readAll(OFFICE, { after: all[0]?.position ?? 0, limit: 2 });
    trial.equal(
      'bodies of the second page',
      page.map(({ body }) => body),
      [fact(2).body],
    );
  }),

  conformanceCase('tenant.row', 'finds no row of another office', async (trial) => {
    await trial.append(OTHER, batch({ rows: [put()] }));
    trial.equal('row', await trial.store.row(OFFICE, 'cases', 'all', 'k1'), undefined);
  }),

  conformanceCase('tenant.rows', 'lists no rows of another office', async (trial) => {
    await trial.append(OTHER, batch({ rows: [put(), put({ key: 'k2' })] }));
    await trial.append(OFFICE, batch({ rows: [put({ key: 'k3' })] }));
    trial.equal('rows', await trial.store.rows(OFFICE, ofCases), [row({ key: 'k3' })]);
    const ranged = await trial.store.rows(OFFICE, { ...ofCases, from: 'a', to: 'a' });
    trial.equal('rows of a range', ranged, [row({ key: 'k3' })]);
  }),

  conformanceCase('tenant.put', 'puts no row in the place of another office’s', async (trial) => {
    await trial.append(OTHER, batch({ rows: [put()] }));
    await trial.append(OFFICE, batch({ rows: [put({ order: 'b', data: '{"v":2}' })] }));
    trial.equal('row of the other office', await trial.store.row(OTHER, 'cases', 'all', 'k1'), row());
  }),

  conformanceCase('tenant.drop', 'drops no row of another office', async (trial) => {
    await trial.append(OTHER, batch({ rows: [put()] }));
    await trial.append(OFFICE, batch({ rows: [drop('k1')] }));
    trial.equal('row of the other office', await trial.store.row(OTHER, 'cases', 'all', 'k1'), row());
  }),

  conformanceCase('tenant.audit', 'shows no audit rows of another office', async (trial) => {
    await trial.append(OTHER, batch({ audit: [audit({ by: 'theirs' })] }));
    await trial.append(OFFICE, batch({ audit: [audit({ by: 'ours' })] }));
    const all = await trial.store.audit(OFFICE);
    trial.equal(
      'audit rows',
      all.map(({ by }) => by),
      ['ours'],
    );
    const ofSubject = await trial.store.audit(OFFICE, { subject: 'case/1' });
    trial.equal(
      'audit rows of a subject',
      ofSubject.map(({ by }) => by),
      ['ours'],
    );
  }),

  conformanceCase('tenant.answer', 'gives no answer to another office', async (trial) => {
    await trial.append(OTHER, batch({ command: command('c1') }));
    trial.equal('answer', await trial.store.answer(OFFICE, 'c1'), undefined);
  }),

  conformanceCase('tenant.command', 'lets two offices use the same command id', async (trial) => {
    await trial.append(OTHER, batch({ command: command('c1', 'theirs') }));
    await trial.append(OFFICE, batch({ command: command('c1', 'ours') }));
    trial.equal('digest in the one', (await trial.store.answer(OFFICE, 'c1'))?.digest, 'ours');
    trial.equal('digest in the other', (await trial.store.answer(OTHER, 'c1'))?.digest, 'theirs');
  }),

  conformanceCase('tenant.names', 'keeps apart offices whose names only look alike', async (trial) => {
    const offices = ['cz-1', 'CZ-1', 'cz-1 ', 'cz_1', 'cz-1%', '', 'c\u030cz', '\u010dz'];
    for (const office of offices) await trial.append(office, batch({ streams: [part('case/1', 0)] }));
    for (const office of offices) {
      trial.equal(`facts of \`${office}\``, (await trial.store.readAll(office)).length, 1);
    }
  }),
];
