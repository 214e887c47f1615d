import { defaultNecessity, type Necessity, type Recipient, type ShownConsent } from '@koordinace/consent';
import { categoryTypes, purposeNode } from './concepts.js';
import type { RecordAbout } from './record-about.js';

/** Nodes of JSON-LD. */
export type Node = { readonly [term: string]: unknown };

const recipientNode = ({ professional, role, organisation }: Recipient): Node => ({
  '@type': ['dpv:Recipient', 'dpv:ThirdParty'],
  ...(professional !== undefined && { 'koord:professional': professional }),
  ...(role !== undefined && { 'koord:role': `koord:role-${role}` }),
  ...(organisation !== undefined && { 'koord:organisation': organisation }),
});

/** Does the purpose need it, for any of the recipients (CON-4)? */
const isNeeded = (purpose: string, category: string, { recipients = [] }: ShownConsent, table: readonly Necessity[]) =>
  table.some(
    (row) =>
      row.purpose === purpose &&
      row.categories.includes(category) &&
      (row.role === undefined || recipients.some(({ role }) => role === row.role)),
  );

/**
 * What is consented to, one process for each purpose: data with their necessity, recipients, legal basis. In a refusal a list
 * that is absent means all, which is the top concept of DPV.
 */
export function processes(
  shown: ShownConsent,
  { controller, keptFor }: RecordAbout,
  necessity: readonly Necessity[] = defaultNecessity,
): readonly Node[] {
  const { purposes, categories, recipients, standing } = shown;
  const isNone = standing === 'refused' || standing === 'takenBack' || standing === 'asked' || standing === 'invalid';
  return (purposes ?? [undefined]).map((purpose) => ({
    '@type': 'dpv:Process',
    'dpv:hasPurpose': purpose === undefined ? { '@id': 'dpv:Purpose' } : purposeNode(purpose),
    'dpv:hasProcessing': 'dpv:Disclose',
    'dpv:hasPersonalData': categories?.map((category) => ({
      '@type': categoryTypes(category),
      ...(purpose !== undefined && {
        'dpv:hasNecessity': isNeeded(purpose, category, shown, necessity) ? 'dpv:Required' : 'dpv:NotRequired',
      }),
    })) ?? [{ '@id': 'dpv:PersonalData' }],
    'dpv:hasDataController': { '@id': controller.id },
    'dpv:hasRecipient': recipients?.map(recipientNode) ?? [{ '@id': 'dpv:Recipient' }],
    'dpv:hasStorageCondition': [{ '@type': 'dpv:StorageDuration', 'dpv:hasDuration': keptFor }],
    ...(!isNone && { 'dpv:hasLegalBasis': 'dpv:ExplicitlyExpressedConsent' }),
  }));
}
