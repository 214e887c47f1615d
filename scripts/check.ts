/**
 * Everything but the tests: builds, then runs every `check:…` script of package.json, two at a time,
 * and says at the end which of them failed. A new step is a new script there, nothing here.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const AT_ONCE = 2;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const wanted = process.argv.slice(2);
const steps = Object.keys(scripts).filter(
  (name) => name.startsWith('check:') && (wanted.length === 0 || wanted.includes(name.slice('check:'.length))),
);
const failed: string[] = [];

/** Runs one script; prints its heading, and what it said if it failed. */
function run(name: string): Promise<void> {
  const began = performance.now();
  const { promise, resolve } = Promise.withResolvers<void>();
  const child = spawn(process.execPath, ['--run', name], {
    env: { ...process.env, NO_COLOR: '1', TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  child.on('close', (code) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`── ${name} ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
    if (code !== 0) {
      failed.push(name);
      console.log(`${Buffer.concat(said).toString('utf8').trimEnd()}\n`);
    }
    resolve();
  });
  return promise;
}

async function worker(queue: string[]): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await run(next);
}

await run('build');
const queue = [...steps];
await Promise.all(Array.from({ length: AT_ONCE }, () => worker(queue)));

console.log(failed.length === 0 ? `\ncheck: all ${steps.length} steps ok` : `\ncheck: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
