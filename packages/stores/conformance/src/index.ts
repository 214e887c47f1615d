export type { ConformanceCase } from './conformance-case.js';
export { ConformanceFailure } from './conformance-failure.js';
export { describeStore, type TestFramework } from './describe-store.js';
export type { StoreData, StoreHarness } from './harness.js';
export { storeConformance } from './store-conformance.js';
