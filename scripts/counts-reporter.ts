import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with a line that machines read: `N passed, N failed` (and `, N skipped` when there are). */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') count.passed += 1;
        else if (state === 'skipped') count.skipped += 1;
        else failedHere += 1; // failed, or never finished
      }
      // A file that fails to load, or whose hooks fail, has no failed test of its own.
      count.failed += module.ok() ? failedHere : Math.max(1, failedHere);
    }
    const line = `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`;
    process.once('exit', () => console.log(line));
  }
}
