import type { Module } from '@koordinace/kernel';
import { memoryStore } from '@koordinace/store-memory';
import { type Office, openOffice } from 'koordinace';
import { play, readScenario, sayProblem } from '../src/index.js';

/** Plays a case that comes with the package, in memory. */
export async function playFile(file: string, modules?: readonly Module[]) {
  const { scenario, problems } = readScenario(file);
  if (problems !== undefined) throw new Error(problems.map((one) => sayProblem(one, 'en', file)).join('\n'));
  let office: Office | undefined;
  const open = async (opening: Parameters<Parameters<typeof play>[1]['open']>[0]) => {
    office = await openOffice({ store: memoryStore(), ...opening, ...(modules !== undefined && { modules }) });
    return office;
  };
  const played = await play(scenario, { open, file });
  return { played, office: office as Office };
}
