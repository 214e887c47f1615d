// Appends to one stream that others append to as well, until it has won so many times; prints its wins.
import { sqliteStore } from '@koordinace/store-sqlite';

const [path, name, wins] = process.argv.slice(2);
const store = sqliteStore(path);
const won = [];
let expected = 0;
while (won.length < Number(wins)) {
  const facts = [{ type: 'Won', at: '', body: JSON.stringify({ by: name }) }];
  const audit = [{ at: '', by: name, subject: 'case/1', body: '{}' }];
  const appended = await store.append('cz-1', { streams: [{ stream: 'case/1', expected, facts }], rows: [], audit });
  if (appended.outcome === 'appended') won.push(++expected);
  else expected = appended.actual;
}
await store.close();
process.stdout.write(JSON.stringify(won));
