/**
 * What outside users will get: packs every published package and looks into the archive with publint and
 * are-the-types-wrong. No published type may come from xstate, whose next major version changes its types.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Record<string, string | Record<string, unknown>>;
}

/** What package.json promises and the folder does not have. */
function missing(folder: string, { exports = {} }: Manifest): string[] {
  const sources = Object.entries(exports).flatMap(([way, target]) => {
    const source = typeof target === 'string' ? target : target['@koordinace/source'];
    return typeof source === 'string' ? [{ way, source }] : [];
  });
  return sources.flatMap(({ way, source }) => {
    if (!existsSync(join(folder, source))) {
      return [`exports \`${way}\`, but ${source} does not exist: write one or drop the other`];
    }
    const built = source.replace(/^\.\/src\/(.+)\.ts$/, 'dist/$1.d.cts');
    return existsSync(join(folder, built)) ? [] : [`is not built: ${built} is missing`];
  });
}

function importsOfXstate(folder: string): string[] {
  return globSync('dist/**/*.d.{ts,cts}', { cwd: folder }).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index) =>
        /['"]xstate['"/]/.test(text)
          ? [`${file}:${index + 1} imports xstate: hide it behind a type of our own (\`${text.trim().slice(0, 100)}\`)`]
          : [],
      ),
  );
}

async function insideArchive(archive: Buffer, { exports }: Manifest): Promise<string[]> {
  const bytes = new Uint8Array(archive).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, level: 'warning' });
  const found = messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
  if (exports === undefined) return found; // a program; nobody imports it
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(archive)), {
    excludeEntrypoints: ['./package.json'],
  });
  if (analysis.types === false) return [...found, 'no types in the archive'];
  const wrong = analysis.problems.filter(
    (problem) => !('resolutionKind' in problem) || problem.resolutionKind !== 'node10',
  );
  return [
    ...found,
    ...wrong.map((problem) => {
      const where = 'entrypoint' in problem ? ` (${problem.entrypoint}, ${problem.resolutionKind})` : '';
      return `types: ${problemKindInfo[problem.kind].shortDescription}${where}`;
    }),
  ];
}

const folders = globSync('{packages,packages/domain,packages/stores,packages/exchange,apps}/*/package.json')
  .map((file) => file.slice(0, -'/package.json'.length))
  .toSorted();
const published = folders
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest }))
  .filter(({ manifest }) => manifest.private !== true);

const room = mkdtempSync(join(tmpdir(), 'packed-'));
let count = 0;
try {
  const chosen = published.flatMap(({ manifest }) => ['--workspace', manifest.name]);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', room, ...chosen], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const { folder, manifest } of published) {
    const [archive] = globSync(`${manifest.name.replace('@', '').replace('/', '-')}-[0-9]*.tgz`, { cwd: room });
    const gaps = missing(folder, manifest);
    const inside =
      archive === undefined
        ? ['could not be packed']
        : gaps.length > 0 // and the rest would only say it again
          ? gaps
          : await insideArchive(readFileSync(join(room, archive)), manifest);
    const found = [...importsOfXstate(folder), ...inside];
    for (const each of found) console.log(`${folder} ${each}`);
    count += found.length;
  }
} finally {
  rmSync(room, { recursive: true });
}
console.log(`${published.length} packages, ${count} found wrong`);
process.exitCode = count === 0 ? 0 : 1;
