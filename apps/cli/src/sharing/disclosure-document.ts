import type { HouseRecord, ReadableConsent } from '@koordinace/consent';
import type { DisclosureDocument } from '@koordinace/documents';
import { dayOf, kindOf, type PlainDate, toInstant } from '@koordinace/kernel';
import type { Desk, DisclosedContent } from 'koordinace';
import type { Session } from '../session.js';
import { sayKind } from '../show/decision.js';
import { recordLines } from '../show/record.js';
import type { SharingRead } from './view-of.js';

type Ready = Extract<DisclosedContent, { outcome: 'ready' }>;

const statedOn = (consents: readonly ReadableConsent[], ids: readonly string[]): readonly PlainDate[] =>
  consents.filter(({ consent }) => ids.includes(consent)).map(({ statedAt }) => dayOf(statedAt));

/** On what it rests, as the recipient is told: the basis of the first category that is open. */
function basisOf({ disclosure }: Ready, read: SharingRead): DisclosureDocument['basis'] {
  const basis = disclosure.shared?.categories.find(({ open }) => open)?.basis;
  if (basis?.kind === 'duty') return { kind: 'duty', citation: basis.citation ?? '' };
  if (basis?.kind !== 'emergency')
    return { kind: 'consent', statedOn: statedOn(read.consents ?? [], basis?.ids ?? []) };
  const declared = read.emergencies?.find(({ emergency }) => basis.ids.includes(emergency));
  return { kind: 'emergency', declaredOn: dayOf(declared?.declaredAt ?? disclosure.requestedAt) };
}

/** The document that one recipient gets, from what is theirs of the record. */
export async function disclosureDocument(
  session: Session,
  desk: Desk,
  person: string,
  by: string,
  content: Ready,
): Promise<DisclosureDocument> {
  const whole = await desk.read(person);
  const house = await desk.read('office');
  const { contacts } = (house.outcome === 'read' ? house.record : {}) as Partial<HouseRecord>;
  const { recipient, purpose, shared } = content.disclosure;
  const contact = contacts?.phone ?? contacts?.email;
  return {
    from: { office: contacts?.office ?? '', worker: by, ...(contact !== undefined && { contact }) },
    to: {
      name: recipient?.name ?? recipient?.professional ?? '',
      ...(recipient?.organisation !== undefined && { organisation: recipient.organisation }),
    },
    about: content.about,
    purpose: purpose as DisclosureDocument['purpose'],
    basis: basisOf(content, (whole.outcome === 'read' ? whole.record : {}) as SharingRead),
    on: dayOf(toInstant(session.io.clock.now())),
    sections: content.parts.map(({ file, record }) => ({
      title: sayKind(session, kindOf(file)),
      paragraphs: recordLines(session, record).map(({ text }) => text),
    })),
    partial: content.partial,
    obligations: (shared?.obligations ?? []).map(({ obligation }) => obligation),
  };
}
