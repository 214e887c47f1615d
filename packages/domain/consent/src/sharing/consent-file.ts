import { putUnder } from './consent-ending.js';
import type { KnownConsent } from './known-consent.js';
import type { RequestRecipient } from './request.js';

/** Consents of one purpose by the narrowest part of whom they name, which has to match anyway. */
class ByRecipient {
  readonly ofProfessional = new Map<string, KnownConsent[]>();
  readonly ofRole = new Map<string, KnownConsent[]>();
  readonly ofOrganisation = new Map<string, KnownConsent[]>();
  /** Those that name but an organisation, whichever. */
  readonly ofOrganisations: KnownConsent[] = [];
  readonly #scopes = new Set<string>();
  /** Is there a scope in which several of them were given? */
  hasRivals = false;

  add(consent: KnownConsent): void {
    this.hasRivals ||= this.#scopes.has(consent.scope);
    this.#scopes.add(consent.scope);
    for (const { professional, role, organisation } of consent.statement.recipients) {
      // A pattern without parts means nobody.
      if (professional !== undefined) putLast(this.ofProfessional, professional, consent);
      else if (role !== undefined) putLast(this.ofRole, role, consent);
      else if (organisation !== undefined) {
        putLast(this.ofOrganisation, organisation, consent);
        if (this.ofOrganisations.at(-1) !== consent) this.ofOrganisations.push(consent);
      }
    }
  }
}

/** Adds to the list under a key, unless it is there already. */
function putLast(lists: Map<string, KnownConsent[]>, key: string, consent: KnownConsent): void {
  if (lists.get(key)?.at(-1) !== consent) putUnder(lists, key, consent);
}

const none: readonly KnownConsent[] = [];

/** Two lists in order as one, each consent once. */
function merged(one: readonly KnownConsent[], other: readonly KnownConsent[]): readonly KnownConsent[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const both: KnownConsent[] = [];
  let at = 0;
  for (const consent of one) {
    for (let next = other[at]; next !== undefined && next.place < consent.place; next = other[at]) {
      both.push(next);
      at += 1;
    }
    if (other[at] === consent) at += 1;
    both.push(consent);
  }
  for (; at < other.length; at += 1) both.push(other[at] as KnownConsent);
  return both;
}

/**
 * A person's consents by purpose and recipient, so that a request looks only at those that may mean it. Those of a purpose
 * are filed when somebody first asks for it. They come, and are found, in the order of their places.
 */
export class ConsentFile {
  readonly #ofPurpose = new Map<string, KnownConsent[]>();
  readonly #filed = new Map<string, ByRecipient>();

  add(consent: KnownConsent): void {
    for (const purpose of new Set(consent.statement.purposes)) putUnder(this.#ofPurpose, purpose, consent);
  }

  /** Those that may mean the recipient: whoever asks looks whether they do. */
  find(purpose: string, { professional, roles, organisation }: RequestRecipient): readonly KnownConsent[] {
    const filed = this.#filedFor(purpose);
    if (filed === undefined) return [];
    let found = none;
    for (const role of roles) found = merged(found, filed.ofRole.get(role) ?? none);
    if (professional !== undefined) found = merged(found, filed.ofProfessional.get(professional) ?? none);
    // Where their organisation is not told, a consent for any of them lacks only that.
    const ofOrganisation = organisation === undefined ? filed.ofOrganisations : filed.ofOrganisation.get(organisation);
    return merged(found, ofOrganisation ?? none);
  }

  /** Are there several consents of one grantor in one scope? There the latest counts. */
  hasRivals(purpose: string): boolean {
    return this.#filedFor(purpose)?.hasRivals ?? false;
  }

  #filedFor(purpose: string): ByRecipient | undefined {
    const filed = this.#filed.get(purpose);
    if (filed !== undefined) return filed;
    const all = this.#ofPurpose.get(purpose);
    if (all === undefined) return undefined;
    const now = new ByRecipient();
    for (const consent of all) now.add(consent);
    this.#filed.set(purpose, now);
    return now;
  }
}
