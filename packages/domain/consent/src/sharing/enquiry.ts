import { shortlistDuties } from './duty.js';
import { shortlistEmergencies } from './emergency.js';
import { lazily, safely } from './lazily.js';
import { agreementsFor, agreementsPerhapsFor, shortlistNecessity } from './limits.js';
import { type BoundObligation, obligationsAt, unmetOf } from './obligations.js';
import type { Reason } from './outcome.js';
import type { Occasion } from './point.js';
import { type ProhibitionShortlist, shortlistProhibitions } from './prohibition.js';
import type { SharingRequest } from './request.js';
import type { SharingAgreement, SharingWorld } from './sharing-world.js';
import { dayOfMoment, unknownCodes } from './unknown-codes.js';

/** What sharing on a basis binds to, and what of it cannot be met. */
interface Binding {
  readonly obligations: readonly BoundObligation[];
  readonly unmet: readonly Reason[];
}

/** The occasion of a request; without a well-formed moment there is none. */
export function occasionOf({ purpose, recipient, channel, at }: SharingRequest): Occasion | undefined {
  const day = safely(() => dayOfMoment(at));
  return day === undefined ? undefined : { purpose, recipient, channel, at, day };
}

/**
 * A request put to a world (dotaz): what of the world concerns it, whichever item it is about. Each part is worked out once,
 * and only when a decision comes to it, so that what cannot be evaluated refuses there and nowhere else.
 */
export function enquire(request: SharingRequest, world: SharingWorld, occasion: Occasion) {
  const agreements = lazily(() => agreementsFor(occasion, world.agreements ?? []));
  const binding = (agreed: readonly SharingAgreement[]): Binding => {
    const obligations = obligationsAt(occasion, world.internalRule ?? [], agreed);
    return { obligations, unmet: unmetOf(obligations, occasion.channel, request.cannotMeet ?? []) };
  };
  return {
    occasion,
    unknown: lazily(() => unknownCodes(request)),
    prohibitions: lazily(
      (): ProhibitionShortlist =>
        safely(() => shortlistProhibitions(occasion, world.prohibitions ?? [])) ?? { possible: [], unreadable: true },
    ),
    duties: lazily(() => shortlistDuties(occasion, world.duties ?? [], request.claims ?? [])),
    necessity: lazily(() => shortlistNecessity(occasion, world.necessity)),
    agreements,
    byDuty: lazily(() => binding([])),
    byConsent: lazily(() => binding(agreements())),
    /** Obligations bind an emergency too, and what cannot be evaluated takes no other with it. */
    byEmergency: lazily((): Binding => {
      const agreed = safely(() => agreementsPerhapsFor(occasion, world.agreements ?? [])) ?? [];
      const ruled = (safely(() => world.internalRule ?? []) ?? []).filter(
        (line) => safely(() => obligationsAt(occasion, [line], [])) !== undefined,
      );
      const obligations = safely(() => obligationsAt(occasion, ruled, agreed)) ?? [];
      const unmet = safely(() => unmetOf(obligations, occasion.channel, request.cannotMeet ?? [])) ?? [];
      return { obligations, unmet };
    }),
    emergenciesOf: (person: string) =>
      safely(() => shortlistEmergencies(person, occasion.at, world.emergencies ?? [])) ?? [],
  };
}

export type Enquiry = ReturnType<typeof enquire>;
