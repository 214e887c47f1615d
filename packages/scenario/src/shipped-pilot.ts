import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ParsedPilot, parsePilot } from './pilot/read-pilot.js';

// From `src` and from `dist` alike.
const file = fileURLToPath(new URL('../pilot/pilot.yaml', import.meta.url));

/** The pilot that comes with the package (pilotáž): sixteen invented offices in two groups of eight. */
export const shippedPilot = (): ParsedPilot => parsePilot(readFileSync(file, 'utf8'));
