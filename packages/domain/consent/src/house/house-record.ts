import { adds, type DataCategory, type PlainDate, present, recordFold } from '@koordinace/kernel';
import type { Contacts } from './contacts.js';
import type { DirectiveEntry } from './directive-entry.js';
import {
  ContactsPublished,
  DirectiveAdopted,
  InspectionClosed,
  InspectionOpened,
  NoticeAdopted,
  ReferralFormIssued,
} from './house-facts.js';

/** What the office has set about sharing, as people read it; the last version of the directive is in force. */
export interface HouseRecord {
  readonly directives: readonly {
    readonly version: string;
    readonly adoptedAt: string;
    readonly entries: readonly DirectiveEntry[];
  }[];
  readonly notices: readonly {
    readonly version: string;
    readonly lang: string;
    readonly adoptedAt: string;
    readonly text: string;
  }[];
  readonly contacts?: Contacts;
  readonly referralForms: readonly {
    readonly referralform: string;
    readonly actor: string;
    readonly lang: 'cs' | 'en';
    readonly issuedAt: string;
    readonly categories: readonly DataCategory[];
    readonly contacts?: Contacts;
  }[];
}

/** The slice of the office's record that tells what binds sharing (vnitřní předpis, poučení, kontakty, formuláře). */
export const houseRecord = recordFold<HouseRecord>({
  stream: 'office',
  start: { directives: [], notices: [], referralForms: [] },
  whole: ['head', 'departmentWorker'],
  steps: [
    adds(DirectiveAdopted, (record: HouseRecord, { version = '', at, entries = [] }) => ({
      ...record,
      directives: [...record.directives, { version, adoptedAt: at, entries }],
    })),
    adds(NoticeAdopted, (record: HouseRecord, { version = '', lang = '', at, text = '' }) => ({
      ...record,
      notices: [...record.notices, { version, lang, adoptedAt: at, text }],
    })),
    adds(ContactsPublished, (record: HouseRecord, { details }) => ({
      ...record,
      ...(details !== undefined && { contacts: details }),
    })),
    adds(ReferralFormIssued, (record: HouseRecord, fact) => {
      const { referralform = '', actor = '', lang = 'cs', at, categories = [], contacts } = fact;
      const form = { referralform, actor, lang, issuedAt: at, categories, ...present({ contacts }) };
      return { ...record, referralForms: [...record.referralForms, form] };
    }),
  ],
});

/** An inspection as the head of department reads it. */
export interface ReadableInspection {
  readonly inspection: string;
  readonly inspector?: string;
  readonly authority?: string;
  readonly citation?: string;
  readonly people?: readonly string[];
  readonly categories?: readonly DataCategory[];
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly closedAt?: string;
}

interface InspectionsRecord {
  readonly inspections: readonly ReadableInspection[];
}

/** Inspections, for the heads alone: they tell whose files they are about (CON-25). */
export const inspectionsRecord = recordFold<InspectionsRecord>({
  stream: 'office',
  start: { inspections: [] },
  whole: ['head'],
  shared: false,
  steps: [
    adds(InspectionOpened, (record: InspectionsRecord, fact) => {
      const { inspection = '', inspector, authority, citation, people, categories, from, until } = fact;
      const said = present({ inspector, authority, citation, people, categories, from, until });
      return { inspections: [...record.inspections, Object.assign({ inspection }, said) as ReadableInspection] };
    }),
    adds(InspectionClosed, (record: InspectionsRecord, { inspection, at }) => ({
      inspections: record.inspections.map((one) => (one.inspection === inspection ? { ...one, closedAt: at } : one)),
    })),
  ],
});
