import { AccountId, DataCategory, fact, PlainDate, VersionName } from '@koordinace/kernel';
import { PersonId, RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { FormLanguage } from '../codes/form-language.js';
import { Line, Note } from '../wording.js';
import { Contacts } from './contacts.js';
import { DirectiveEntry } from './directive-entry.js';
import { DirectiveId, InspectionId, NoticeId, ReferralFormId } from './house-ids.js';

/** The office adopted a version of its internal directive on sharing (přijetí vnitřního předpisu, CON-9). */
export const DirectiveAdopted = fact('DirectiveAdopted', {
  directive: DirectiveId,
  version: VersionName,
  entries: z.array(DirectiveEntry).max(50),
});

/** The office adopted a text that is shown before consenting (přijetí poučení, CON-19). */
export const NoticeAdopted = fact('NoticeAdopted', {
  notice: NoticeId,
  version: VersionName,
  lang: z.string().max(3),
  text: Note,
});

/** An inspection began (zahájení kontroly, CON-25): who, by which right, whose data, which of them, and until when. */
export const InspectionOpened = fact('InspectionOpened', {
  inspection: InspectionId,
  inspector: AccountId,
  authority: Line,
  citation: Line.optional(),
  people: z.array(PersonId).max(500),
  categories: z.array(DataCategory.schema).max(20),
  from: PlainDate,
  until: PlainDate.optional(),
});

/** An inspection ended before its time (ukončení kontroly). */
export const InspectionClosed = fact('InspectionClosed', { inspection: InspectionId });

/** The office's contacts for actors and clients (kontakty úřadu). */
export const ContactsPublished = fact('ContactsPublished', { details: Contacts });

/** A form of consent with a referral was produced for an actor (formulář souhlasu pro aktéra, CON-16). */
export const ReferralFormIssued = fact('ReferralFormIssued', {
  referralform: ReferralFormId,
  actor: Line,
  role: RecipientRole.schema.optional(),
  lang: FormLanguage.schema,
  categories: z.array(DataCategory.schema).max(20),
  /** Evidence: the office's contacts when it was issued. */
  contacts: Contacts.optional(),
});
