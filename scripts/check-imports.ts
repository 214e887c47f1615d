/** Arrows point down only, and domain packages are pure: says where that is broken, and the right way. */
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { violationsIn } from './imports/violations.ts';

const files = globSync('{packages,apps}/**/{src,test}/**/*.{ts,tsx}', {
  exclude: (name) => name === 'node_modules' || name === 'dist',
}).toSorted();
const found = files.flatMap((file) => violationsIn(file.split(sep).join('/'), readFileSync(file, 'utf8')));

for (const { file, line, what, way } of found) console.log(`${file}:${line} ${what}: ${way}`);
console.log(`${files.length} files, ${found.length} against the arrows`);
process.exitCode = found.length === 0 ? 0 : 1;
