import type { Module } from '@koordinace/kernel';
import { stringify } from 'yaml';
import { type Parsed, parseScenario } from '../parse-scenario.js';
import { say } from '../words.js';
import { EmptyPlace, fillPlaces } from './fill-places.js';
import type { Pilot, PilotOffice } from './pilot.js';

/** The case of one office of a pilot (případ jednoho úřadu): its parts one after another, checked like any other case. */
export function officeCase(pilot: Pilot, office: PilotOffice, modules?: readonly Module[]): Parsed {
  const { source, about, cast } = pilot;
  const missing = office.parts.find((part) => pilot.parts[part] === undefined);
  if (missing !== undefined) return nothingFor(missing);
  try {
    const steps = office.parts.flatMap((part) => fillPlaces(pilot.parts[part], office));
    const title = { cs: `${say(pilot.title, 'cs')}: ${office.name}`, en: `${say(pilot.title, 'en')}: ${office.name}` };
    const written = {
      title,
      ...(about && { about }),
      ...(source && { source }),
      office: { head: office.head },
      ...(cast && { cast }),
      steps,
    };
    return parseScenario(stringify(written, { aliasDuplicateObjects: false }), modules);
  } catch (error) {
    if (error instanceof EmptyPlace) return nothingFor(error.place);
    throw error;
  }
}

const nothingFor = (place: string): Parsed => ({
  problems: [{ code: 'emptyPlace', where: '', line: 1, column: 1, params: { place } }],
});
