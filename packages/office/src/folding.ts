/* For tools that fold files themselves: benches, checks, and whoever rebuilds what is derived. */
export { foldRows, snapshotEvery } from './file-cache.js';
export { openSealer } from './sealer.js';
export { readSnapshot, snapshotRow, snapshotView } from './snapshot.js';
