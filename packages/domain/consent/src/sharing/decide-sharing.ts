import { prepareSharing } from './prepare-sharing.js';
import type { SharingRequest } from './request.js';
import type { SharingDecision } from './sharing-decision.js';
import type { SharingWorld } from './sharing-world.js';

/**
 * Decides whether something may be shared (rozhodnutí o sdílení): for each person and each item on its own, with
 * the basis, the limit that dropped it, the obligations, and the reasons. Pure and deterministic; it never
 * throws, and the default is no. CON-1 to CON-8, CON-15, CON-17, CON-19, CON-21, CON-22.
 *
 * @example
 * const { decisions } = decideSharing(
 *   {
 *     people: ['person-1'], asker: 'novotna', recipient: { professional: 'kralova', roles: ['physician'] },
 *     purpose: 'healthCare', items: [{ id: 'health', category: 'health' }], channel: 'phone',
 *     at: '2026-03-02T08:00:00.000Z',
 *   },
 *   { statements: {}, necessity: defaultNecessity },
 * );
 * decisions[0]; // { outcome: 'refused', droppedBy: 'basis', rules: ['CON-8'], … }
 */
export const decideSharing = (request: SharingRequest, world: SharingWorld): SharingDecision =>
  prepareSharing(world)(request);
