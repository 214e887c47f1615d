/**
 * `npm run vectors` writes the decision vectors of sharing and the JSON Schema of their documents; `check:vectors` compares what is committed. What is expected
 * comes from the naive implementation, never from the engine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sharingDocumentSchema } from '@koordinace/consent';
import { vectorFiles } from './vectors/vectors.ts';

const folder = 'packages/scenario/vectors';
const stale: string[] = [];
const files = [...vectorFiles()].map(([name, vectors]): readonly [string, string] => [
  `${folder}/sharing/${name}.json`,
  `[\n${vectors.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
]);
files.push([`${folder}/sharing-document.schema.json`, `${JSON.stringify(sharingDocumentSchema())}\n`]);
for (const [path, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) stale.push(path);
}
if (stale.length > 0) {
  console.error(`vectors differ from what builds them: ${stale.join(', ')}; run \`npm run vectors\``);
  process.exitCode = 1;
}
