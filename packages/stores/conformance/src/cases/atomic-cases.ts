import type { Batch } from '@koordinace/store-port';
import { conformanceCase } from '../conformance-case.js';
import { audit, auditRow, batch, command, factRow, OFFICE, part, put, row } from '../samples.js';
import type { Trial } from '../trial.js';

const everything = batch({
  streams: [part('case/1', 0, 2), part('case/2', 0)],
  rows: [put(), put({ view: 'tasks', key: 'k2' })],
  audit: [audit()],
  command: command('c1'),
});
/** JavaScript can hold it, no database can. */
const LONE = 'lone \ud800 surrogate';

async function nothingOf(trial: Trial): Promise<void> {
  await trial.empty(OFFICE, [
    { view: 'cases', partition: 'all' },
    { view: 'tasks', partition: 'all' },
  ]);
  trial.equal('answer', await trial.store.answer(OFFICE, 'c1'), undefined);
  const again = await trial.append(OFFICE, everything);
  const [first] = await trial.store.audit(OFFICE);
  trial.equal('audit row of the batch as it should have been', first && { ...first, position: 1 }, auditRow(1));
  if (again < 3) trial.fail('position after three facts', 'at least 3', again);
}

/** All of a batch or nothing of it. */
export const atomicCases = [
  conformanceCase('atomic.all', 'writes facts, rows, audit and answer together', async (trial) => {
    await trial.append(OFFICE, everything);
    const other = await trial.connect();
    const [one, two, three] = await other.readAll(OFFICE);
    trial.equal('first fact', one, factRow('case/1', 1, one?.position ?? 0));
    trial.equal('second fact', two, factRow('case/1', 2, two?.position ?? 0));
    trial.equal('third fact', three, factRow('case/2', 1, three?.position ?? 0));
    trial.equal('row', await other.row(OFFICE, 'tasks', 'all', 'k2'), row({ view: 'tasks', key: 'k2' }));
    trial.equal('number of audit rows', (await other.audit(OFFICE)).length, 1);
    trial.equal('answer', await other.answer(OFFICE, 'c1'), { digest: 'd1', answer: '{"ok":true}' });
  }),

  conformanceCase('atomic.conflict', 'leaves nothing of a batch whose last stream is in conflict', async (trial) => {
    const streams = [part('case/1', 0), part('case/2', 0), part('case/3', 4)];
    const conflict = { outcome: 'conflict', stream: 'case/3', expected: 4, actual: 0 } as const;
    await trial.unwritten(OFFICE, { ...everything, streams }, conflict);
    await nothingOf(trial);
  }),

  ...unwritable().map(([id, where, bad]) =>
    conformanceCase(`atomic.bad-${id}`, `leaves nothing of a batch that fails in ${where}`, async (trial) => {
      await trial.refused(`a lone surrogate in ${where}`, () => trial.store.append(OFFICE, bad));
      await nothingOf(trial);
    }),
  ),
];

function unwritable(): readonly (readonly [id: string, where: string, bad: Batch])[] {
  const [first] = everything.streams;
  const badFact = { type: 'Noted', at: '', body: LONE };
  return [
    [
      'fact',
      'its last fact',
      { ...everything, streams: [...(first ? [first] : []), { stream: 'case/2', expected: 0, facts: [badFact] }] },
    ],
    ['row', 'its last row', { ...everything, rows: [...everything.rows, put({ key: 'k3', data: LONE })] }],
    ['audit', 'its last audit row', { ...everything, audit: [audit(), audit({ body: LONE })] }],
    ['answer', 'its answer', { ...everything, command: command('c1', 'd1', LONE) }],
  ];
}
