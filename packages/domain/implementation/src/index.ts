export { implementation } from './implementation.js';
