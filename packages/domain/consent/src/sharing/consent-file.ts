import type { RecipientPattern } from '../recipient.js';
import type { KnownConsent } from './known-consent.js';
import type { RequestRecipient } from './request.js';

const anyOrganisation = 'organisations';

const keyOf = (purpose: string, part: string, value = ''): string => `${part}|${purpose}|${value}`;

/** Under what a pattern is found: its narrowest part, which has to match anyway. One without parts means nobody. */
function keysOf(purpose: string, { professional, role, organisation }: RecipientPattern): readonly string[] {
  if (professional !== undefined) return [keyOf(purpose, 'professional', professional)];
  if (role !== undefined) return [keyOf(purpose, 'role', role)];
  if (organisation === undefined) return [];
  return [keyOf(purpose, 'organisation', organisation), keyOf(purpose, anyOrganisation)];
}

/**
 * A person's consents by purpose and recipient, so that a request looks only at those that may mean it. They are filed, and
 * found, in the order of their ids.
 */
export class ConsentFile {
  readonly #lists = new Map<string, KnownConsent[]>();

  add(consent: KnownConsent): void {
    for (const purpose of consent.statement.purposes) {
      for (const pattern of consent.statement.recipients) {
        for (const key of keysOf(purpose, pattern)) this.#put(key, consent);
      }
    }
  }

  #put(key: string, consent: KnownConsent): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [consent]);
    else if (list[list.length - 1] !== consent) list.push(consent);
  }

  /** Those that may mean the recipient: whoever asks looks whether they do. */
  find(purpose: string, { professional, roles, organisation }: RequestRecipient): readonly KnownConsent[] {
    const keys = roles.map((role) => keyOf(purpose, 'role', role));
    if (professional !== undefined) keys.push(keyOf(purpose, 'professional', professional));
    // Of whatever organisation they are: a consent for one of them lacks only that.
    keys.push(
      organisation === undefined ? keyOf(purpose, anyOrganisation) : keyOf(purpose, 'organisation', organisation),
    );
    const lists = keys.flatMap((key) => {
      const list = this.#lists.get(key);
      return list === undefined ? [] : [list];
    });
    if (lists.length < 2) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort((a, b) => a.place - b.place);
  }
}
