import { defineConfig } from 'vitest/config';

// Packages resolve one another by source, so that a test needs no build of its neighbours.
const conditions = ['@koordinace/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{packages,apps}/**/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    reporters: ['default', './scripts/counts-reporter.ts'],
    passWithNoTests: true,
    // The machine may be busy: a test that hangs is found all the same, one that waits its turn is no failure.
    testTimeout: 60_000,
    // No module here holds state and no test replaces one, so each is loaded once per worker: four times as fast.
    isolate: false,
  },
});
