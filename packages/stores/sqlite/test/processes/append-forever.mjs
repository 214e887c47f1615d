// Appends until it is killed, and prints each version once it was acknowledged.
import { writeSync } from 'node:fs';
import { sqliteStore } from '@koordinace/store-sqlite';

const store = sqliteStore(process.argv[2]);
const filler = 'x'.repeat(500);
for (let version = 1; ; version++) {
  const facts = [1, 2].map((half) => ({ type: 'Noted', at: '', body: JSON.stringify({ half, filler }) }));
  const appended = await store.append('cz-1', {
    streams: [{ stream: 'case/1', expected: 2 * (version - 1), facts }],
    rows: [{ change: 'put', view: 'cases', partition: 'all', key: 'case/1', order: '', data: `${version}` }],
    audit: [{ at: '', by: 'child', subject: 'case/1', body: '{}' }],
    command: { id: `c${version}`, digest: 'd', answer: '{}' },
  });
  if (appended.outcome !== 'appended') throw new Error(appended.outcome);
  writeSync(1, `${version}\n`);
}
