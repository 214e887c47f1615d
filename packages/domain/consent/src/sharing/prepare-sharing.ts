import { decideRequest, nothingDecided } from './decide-request.js';
import type { SharingRequest } from './request.js';
import type { SharingDecision } from './sharing-decision.js';
import type { Guardianship, SharingWorld } from './sharing-world.js';
import type { Statement } from './statement.js';
import { indexStatements, type StatementIndex } from './statement-index.js';

interface Indexed {
  readonly log: readonly Statement[];
  readonly length: number;
  readonly guardianships: readonly Guardianship[];
  readonly guarding: number;
  readonly index: StatementIndex;
}

const noLog: readonly Statement[] = [];
const noGuardianships: readonly Guardianship[] = [];

/**
 * Prepares a world for deciding about many requests (příprava na rozhodování o sdílení): what each person said is put in
 * order when somebody first asks about them. `decideSharing` decides through here, so the answers are the same, and it
 * throws as little. CON-1 to CON-8, CON-15, CON-17, CON-19, CON-21, CON-22.
 *
 * Nothing that was decided is kept, only the order of what was said. A statement that is added to the world afterwards is
 * seen; one that is changed in its place is not: statements do not change.
 *
 * @example
 * const decide = prepareSharing({ statements: {}, necessity: defaultNecessity });
 * decide({
 *   people: ['person-1'], asker: 'novotna', recipient: { professional: 'kralova', roles: ['physician'] },
 *   purpose: 'healthCare', items: [{ id: 'health', category: 'health' }], channel: 'phone',
 *   at: '2026-03-02T08:00:00.000Z',
 * }).decisions[0]; // { outcome: 'refused', droppedBy: 'basis', rules: ['CON-8'], … }
 */
export function prepareSharing(world: SharingWorld): (request: SharingRequest) => SharingDecision {
  const people = new Map<string, Indexed>();
  const indexOf = (person: string): StatementIndex => {
    const log = world.statements[person] ?? noLog;
    const guardianships = world.guardianships?.[person] ?? noGuardianships;
    const known = people.get(person);
    if (
      known?.log === log &&
      known.length === log.length &&
      known.guardianships === guardianships &&
      known.guarding === guardianships.length
    ) {
      return known.index;
    }
    const index = indexStatements(person, log, guardianships);
    people.set(person, { log, length: log.length, guardianships, guarding: guardianships.length, index });
    return index;
  };
  return (request) => {
    try {
      return decideRequest(request, world, indexOf);
    } catch {
      return nothingDecided();
    }
  };
}
