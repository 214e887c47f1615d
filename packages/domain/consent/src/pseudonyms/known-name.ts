import type { Contact } from '@koordinace/people';
import type { PseudonymForm } from '../codes/pseudonym-form.js';

/** Somebody whose name the office has on record, and what is to stand instead of it (známá osoba, CON-9). */
export interface KnownName {
  /** The id of the person; it is replaced, too. */
  readonly person: string;
  /** The name as recorded, in either order, with or without titles. */
  readonly name: string;
  readonly relation: 'client' | 'family';
  /** By what the name is replaced; left out, the person stays named, and nothing of theirs is replaced. */
  readonly form?: PseudonymForm;
  /** The code that stands for the person, from `pseudonymCode`; needed where the form is a code. */
  readonly code?: string;
  /** What else gives the person away; it is left out wherever it stands in this very form. */
  readonly born?: string;
  readonly contact?: Contact;
  /** Other identifiers, such as a birth number (rodné číslo) or the number of an identity card. */
  readonly identifiers?: readonly string[];
}
