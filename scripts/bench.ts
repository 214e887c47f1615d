/**
 * `npm run bench [-- NAME] [--json]`: measures side by side and compares with the goals; exits 1 where one is
 * missed. Runs the built packages, in production mode.
 */
import { parseArgs } from 'node:util';
import { inWords, type Report } from './bench/report.ts';

const benches: Readonly<Record<string, () => Promise<{ run(): Promise<Report> }>>> = {
  lifecycle: () => import('./bench/lifecycle.ts'),
  'append-sqlite': () => import('./bench/append-sqlite.ts'),
  'open-case': () => import('./bench/open-case.ts'),
  'open-plan': () => import('./bench/open-plan.ts'),
  share: () => import('./bench/share.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`no bench is called ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const reports: Report[] = [];
for (const [name, load] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const report = await (await load()).run();
  reports.push(report);
  if (!values.json) console.log(inWords(report));
}
if (values.json) console.log(JSON.stringify(reports.length === 1 ? reports[0] : reports, undefined, 2));
process.exitCode = reports.every(({ met }) => met) ? 0 : 1;
