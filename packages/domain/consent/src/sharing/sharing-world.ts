import type { RecipientPattern } from '../recipient.js';
import type { Statement } from './statement.js';

/** The days on which something holds; both belong to it, a missing end is open. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** A guardianship of a person, and the days on which it holds. */
export interface Guardianship extends Period {
  readonly guardian: string;
  readonly kind: string;
  readonly scope: readonly string[];
}

/** A statute that forbids sharing (zákonný zákaz). A list that is absent means all. */
export interface Prohibition extends Period {
  readonly id: string;
  readonly citation: string;
  readonly purposes?: readonly string[];
  readonly recipients?: readonly RecipientPattern[];
  readonly categories?: readonly string[];
}

/** A statute that orders sharing (zákonná povinnost, CON-7), with its extent and what sets it off. */
export interface StatutoryDuty extends Period {
  readonly id: string;
  readonly citation: string;
  readonly recipients: readonly RecipientPattern[];
  readonly purposes: readonly string[];
  readonly categories: readonly string[];
  /** What has to be there, for example `writtenRequest`; the request claims it. */
  readonly trigger?: string;
  /** Only data of these people, as an inspection's extent names them; absent means anybody's. */
  readonly people?: readonly string[];
}

/** A declared emergency (vyhlášené ohrožení, CON-6): from a moment, up to and without another. */
export interface Emergency {
  readonly id: string;
  readonly person: string;
  /** Codes of `Threatened`. */
  readonly threatened: readonly string[];
  readonly threat: string;
  readonly declaredBy: string;
  readonly items: readonly { readonly category: string; readonly id?: string }[];
  readonly from: string;
  readonly until: string;
}

/** An agreement with an organisation (CON-15): it narrows consent to what it names; an absent list narrows nothing. */
export interface SharingAgreement extends Period {
  readonly id: string;
  readonly organisation: string;
  readonly purposes?: readonly string[];
  readonly categories?: readonly string[];
  readonly channels?: readonly string[];
  readonly obligations?: readonly string[];
}

/** What a role needs for a purpose (CON-4); without a role, what everybody needs for it. */
export interface Necessity {
  readonly purpose: string;
  readonly role?: string;
  readonly categories: readonly string[];
}

/** What the office's internal rule binds sharing to (vnitřní předpis); absent lists mean all. */
export interface InternalRule {
  readonly purposes?: readonly string[];
  readonly roles?: readonly string[];
  /** Codes of `Obligation`. */
  readonly obligations: readonly string[];
  /** By what names are replaced, where an obligation asks for it: a code of `PseudonymForm`; absent, by the strictest. */
  readonly form?: string;
}

/** All that a decision rests on. Nothing else is looked at. */
export interface SharingWorld {
  /** The event log of each person's consents, by person. */
  readonly statements: Readonly<Record<string, readonly Statement[]>>;
  readonly necessity: readonly Necessity[];
  readonly guardianships?: Readonly<Record<string, readonly Guardianship[]>>;
  readonly prohibitions?: readonly Prohibition[];
  readonly duties?: readonly StatutoryDuty[];
  readonly emergencies?: readonly Emergency[];
  readonly agreements?: readonly SharingAgreement[];
  readonly internalRule?: readonly InternalRule[];
}
