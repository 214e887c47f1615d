import type { Module } from '@koordinace/kernel';
import type { Office } from '@koordinace/office';
import { type Opening, play } from '../play.js';
import type { Played } from '../played.js';
import type { Problem } from '../problem.js';
import { officeCase } from './office-case.js';
import { type OfficeOutcome, outcomeOf } from './office-outcome.js';
import type { Pilot, PilotOffice } from './pilot.js';

/** One office of a pilot as it was played, and how it came out; or what is wrong with how its case is written. */
export type PilotResult =
  | {
      readonly office: PilotOffice;
      readonly played: Played;
      readonly outcome: OfficeOutcome;
      readonly problems?: never;
    }
  | {
      readonly office: PilotOffice;
      readonly problems: readonly Problem[];
      readonly played?: never;
      readonly outcome?: never;
    };

/** What a pilot is played on. */
export interface PilotOptions {
  /** Opens an empty office for each of the offices. It is closed when it was played. */
  open(opening: Opening): Promise<Office>;
  readonly modules?: readonly Module[];
}

/**
 * Plays a pilot (odehrání pilotáže): every office goes its own way, and at the end its head reads out how it came out.
 *
 * @example
 * const results = await playPilot(pilot, { open: (opening) => openOffice({ store: memoryStore(), ...opening }) });
 * results.map(({ office, outcome }) => [office.name, outcome?.closed]);
 */
export async function playPilot(pilot: Pilot, { open, modules }: PilotOptions): Promise<readonly PilotResult[]> {
  const results: PilotResult[] = [];
  for (const office of pilot.offices) {
    const { scenario, problems } = officeCase(pilot, office, modules);
    if (problems !== undefined) {
      results.push({ office, problems });
      continue;
    }
    let opened: Office | undefined;
    try {
      const played = await play(scenario, {
        file: office.name,
        open: async (opening) => (opened = await open(opening)),
      });
      const outcome = await outcomeOf(opened as unknown as Office, office.head.id);
      results.push({ office, played, outcome });
    } finally {
      await opened?.close();
    }
  }
  return results;
}
