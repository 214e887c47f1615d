export { withoutRule } from './breaking.js';
export { lifecycleFaults } from './lifecycle-faults.js';
export { missingTexts } from './missing-texts.js';
