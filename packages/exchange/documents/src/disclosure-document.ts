import type { Obligation, Purpose } from '@koordinace/consent';
import type { PlainDate } from '@koordinace/kernel';

/** A part of what is disclosed: fields, or sentences. */
export interface DisclosedSection {
  readonly title: string;
  readonly rows?: readonly (readonly [label: string, value: string])[];
  readonly paragraphs?: readonly string[];
}

/**
 * What goes to one recipient on paper or in a package (písemné sdělení; CON-4, CON-5, CON-7, CON-20). Names in it are replaced
 * before, where the internal rule says so (CON-9).
 */
export interface DisclosureDocument {
  /** The office that discloses, by name, and who does it. */
  readonly from: { readonly office: string; readonly worker?: string; readonly contact?: string };
  /** One named professional (CON-5); organisation and roles already in words. */
  readonly to: { readonly name: string; readonly organisation?: string };
  /** Whom it is about: a name, initials or a code. */
  readonly about: string;
  readonly purpose: Purpose;
  readonly basis:
    | { readonly kind: 'consent'; readonly statedOn: readonly PlainDate[] }
    | { readonly kind: 'duty'; readonly citation: string }
    | { readonly kind: 'emergency'; readonly declaredOn: PlainDate };
  readonly on: PlainDate;
  /** The office's own reference number (číslo jednací), if there is one. */
  readonly reference?: string;
  readonly sections: readonly DisclosedSection[];
  /** Was something left out? What, is not said. */
  readonly partial: boolean;
  readonly obligations: readonly Obligation[];
}
