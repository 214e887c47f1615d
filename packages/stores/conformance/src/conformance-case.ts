import { ConformanceFailure } from './conformance-failure.js';
import type { StoreHarness } from './harness.js';
import { Trial } from './trial.js';

/** One thing that every store must do. */
export interface ConformanceCase {
  /** Stable, `fence.moved`: what a skip names. */
  readonly id: string;
  /** One sentence on what is asked. */
  readonly name: string;
  /** Runs on fresh data; rejects with a {@link ConformanceFailure} when the store does something else. */
  run(harness: StoreHarness): Promise<void>;
}

/** Makes a case of its body. Stores are closed and data discarded whichever way it ends. */
export function conformanceCase(id: string, name: string, body: (trial: Trial) => Promise<void>): ConformanceCase {
  const run = async (harness: StoreHarness): Promise<void> => {
    const trial = await Trial.begin(id, harness);
    try {
      await body(trial);
    } catch (error) {
      if (error instanceof ConformanceFailure) throw error;
      throw new ConformanceFailure(id, 'the case', 'no error', error);
    } finally {
      await trial.end();
    }
  };
  return { id, name, run };
}
