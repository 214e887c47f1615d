import { noTexts, type Texts } from '@koordinace/kernel';
import { commands } from './commands.js';
import { needs } from './needs.js';
import { facts, places } from './places.js';

/** The texts of the module for people. */
export const texts: Texts = { ...noTexts, commands, facts, places, needs };
