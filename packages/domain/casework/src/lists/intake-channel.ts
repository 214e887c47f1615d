import { codeList } from '@koordinace/kernel';

/** The way by which a client came to the office (cesta, kterou klient přišel; INT-2). */
export const IntakeChannel = codeList('IntakeChannel', {
  self: { cs: 'klient sám', en: 'the client' },
  familyOrNeighbour: { cs: 'rodina nebo soused', en: 'family or neighbour' },
  actorReferral: { cs: 'předání od aktéra', en: 'referral by an actor' },
  otherDepartment: { cs: 'jiný odbor', en: 'another department' },
  municipality: { cs: 'obec I. nebo II. typu', en: 'a type I or II municipality' },
  outreach: { cs: 'vlastní depistáž v terénu', en: 'own field outreach' },
  healthNotification: {
    cs: 'oznámení poskytovatele zdravotních služeb (§ 92 písm. c))',
    en: 'notification by a health provider (§ 92 c)',
  },
  emergency: { cs: 'naléhavá situace (§ 92 písm. a))', en: 'emergency (§ 92 a)' },
  benefitBody: { cs: 'orgán rozhodující o dávkách', en: 'a benefit body' },
  other: { cs: 'jiná cesta', en: 'other' },
});
export type IntakeChannel = (typeof IntakeChannel.codes)[number];

const fromActors: ReadonlySet<string> = new Set(['actorReferral', 'otherDepartment', 'municipality', 'benefitBody']);

// Who comes alone tells it alone, whoever sent them; family and neighbours are no actors; a health provider's
// notification and an emergency rest on § 92 itself.
const needNoBasis: ReadonlySet<string> = new Set(['self', 'familyOrNeighbour', 'healthNotification', 'emergency']);

interface Came {
  readonly channel: string;
  readonly referredBy?: string | undefined;
  readonly actor?: string | undefined;
}

const isReferred = ({ referredBy, actor }: Came): boolean => referredBy !== undefined || actor !== undefined;

/** An actor passed information about the client, and needs a basis for it (INT-3): by its channel, or since it is named. */
export const isFromActor = (came: Came): boolean =>
  fromActors.has(came.channel) || (isReferred(came) && !needNoBasis.has(came.channel));

/** The one who passed the client on is written down (INT-2). */
export const needsReferrer = (channel: string): boolean => fromActors.has(channel) || channel === 'healthNotification';

/** The client is there when the intake is recorded: came, or was met in the field (INT-1). */
export const clientIsPresent = (came: Came): boolean =>
  came.channel === 'self' || (came.channel === 'outreach' && !isReferred(came));
