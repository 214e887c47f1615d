import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const SOURCE = '@koordinace/source';
type Exports = Record<string, string | Record<string, unknown>>;

/** What is built is what package.json exports: `./src/testing/index.ts` becomes `dist/testing/index`. */
function entriesOf(exported: Exports): Record<string, string> {
  const sources = Object.values(exported)
    .map((target) => (typeof target === 'string' ? undefined : target[SOURCE]))
    .filter((path): path is string => typeof path === 'string' && existsSync(path));
  return Object.fromEntries(sources.map((path) => [path.replace(/^\.\/src\/|\.ts$/g, ''), path]));
}

const shared: Options = {
  target: 'es2023',
  platform: 'node',
  removeNodeProtocol: false,
  splitting: true,
  sourcemap: true,
  clean: true,
  silent: true,
  // The licence asks to travel with every copy.
  onSuccess: async () => {
    const root = ['../..', '../../..'].find((up) => existsSync(join(up, 'LICENSE'))) ?? '.';
    for (const file of ['LICENSE', 'NOTICE']) copyFileSync(join(root, file), join('dist', file));
  },
};

/** A published package: ES modules, CommonJS and types for both. */
export function library() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Exports };
  return defineConfig({
    ...shared,
    entry: entriesOf(exports),
    format: ['esm', 'cjs'],
    // Types of other packages come from their dist, as they will for those who install this one.
    dts: { compilerOptions: { customConditions: [] } },
  });
}

/** A program: ES modules only, started by its `bin`. */
export function app() {
  return defineConfig({ ...shared, entry: { main: 'src/main.ts' }, format: ['esm'] });
}
