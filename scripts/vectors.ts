/**
 * `npm run vectors` writes the decision vectors of sharing; `check:vectors` compares what is committed. What is expected
 * comes from the naive implementation, never from the engine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { vectorFiles } from './vectors/vectors.ts';

const folder = 'packages/scenario/vectors/sharing';
const stale: string[] = [];
for (const [name, vectors] of vectorFiles()) {
  const path = `${folder}/${name}.json`;
  const text = `[\n${vectors.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) stale.push(path);
}
if (stale.length > 0) {
  console.error(`vectors differ from what builds them: ${stale.join(', ')}; run \`npm run vectors\``);
  process.exitCode = 1;
}
