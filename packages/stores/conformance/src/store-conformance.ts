import { appendCases } from './cases/append-cases.js';
import { atomicCases } from './cases/atomic-cases.js';
import { auditCases } from './cases/audit-cases.js';
import { commandCases } from './cases/command-cases.js';
import { fenceCases } from './cases/fence-cases.js';
import { lifeCases } from './cases/life-cases.js';
import { raceCases } from './cases/race-cases.js';
import { readCases } from './cases/read-cases.js';
import { tenantCases } from './cases/tenant-cases.js';
import { textCases } from './cases/text-cases.js';
import { viewCases } from './cases/view-cases.js';
import type { ConformanceCase } from './conformance-case.js';

/**
 * Everything that a store must do, case by case.
 *
 * @example
 * import { storeConformance } from '@koordinace/store-conformance';
 * import { memoryBackend } from '@koordinace/store-memory';
 *
 * const harness = { fresh: async () => ({ open: async () => memoryBackend().open() }) };
 * const names = storeConformance.map(({ id, name }) => `${id}: ${name}`);
 * const fences = storeConformance.filter(({ id }) => id.startsWith('fence.'));
 * for (const { run } of fences) await run(harness);
 */
export const storeConformance: readonly ConformanceCase[] = [
  ...appendCases,
  ...fenceCases,
  ...atomicCases,
  ...commandCases,
  ...tenantCases,
  ...raceCases,
  ...readCases,
  ...viewCases,
  ...auditCases,
  ...textCases,
  ...lifeCases,
];
