import { type Asking, ask, type DataCategory } from '@koordinace/kernel';
import { disclosing } from '@koordinace/people';
import { getCase, whoseCase } from '../case/case-data.js';
import { findConference, type ParticipantData } from './conference-data.js';

/** Asks what of these categories a recipient of minutes may be told today, and what has to be recorded with it (CNF-5). */
export const asksForRecipient = (
  participant: string,
  { who, roles, organisation, minutes }: ParticipantData,
  categories: readonly DataCategory[],
  { by, file }: Pick<Asking, 'by' | 'file'>,
) =>
  ask(disclosing, {
    person: getCase(file).client,
    recipient: {
      roles,
      ...(who?.id !== undefined && { professional: who.id }),
      ...(organisation !== undefined && { organisation }),
    },
    purpose: 'caseConference',
    categories,
    channel: 'securePackage',
    asker: by,
    content: { kind: 'minutes', of: participant },
    ...(minutes !== undefined && { replaces: minutes }),
  });

/** The client, the case's worker, and whoever led and heard it all, get the minutes whole (CNF-5). */
export const getsItWhole = ({ who, conference }: ParticipantData, { file }: Pick<Asking, 'file'>): boolean =>
  who?.kind === 'client' ||
  (who?.id !== undefined &&
    [whoseCase(getCase(file)), findConference(file, conference ?? '')?.data.leader].includes(who.id));
