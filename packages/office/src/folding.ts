export { foldRows, readSnapshot, snapshotEvery, snapshotRow, snapshotView } from './file-cache.js';
