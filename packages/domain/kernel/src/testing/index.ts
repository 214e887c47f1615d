export { type FoundKeeper, type KeptBy, keepersOf, withoutRule } from './breaking.js';
