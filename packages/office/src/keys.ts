import { randomBytes } from 'node:crypto';

/**
 * The keys under which personal data are sealed: one for each person, and one secret of the office for
 * tokens. They never stand in the store or its backup. Without a key what it sealed cannot be read by anyone.
 */
export interface Keys {
  /** The person's key, if there is one. */
  find(office: string, person: string): Promise<Uint8Array | undefined>;
  /** The person's key; made when there is none. Two callers at once get the same; an erased person gets none. */
  ensure(office: string, person: string): Promise<Uint8Array | undefined>;
  /** Forgets the person's key for good, and remembers that there is to be none any more. */
  destroy(office: string, person: string): Promise<void>;
  /** Gives back what the key store holds. */
  close(): Promise<void>;
}

/** The name under which the office's own secret is kept among the keys. */
export const officeSecret = '*';

/** Keys kept in memory: for tests and for playing scenarios. */
export function memoryKeys(): Keys {
  const keys = new Map<string, Uint8Array | undefined>();
  const name = (office: string, person: string) => JSON.stringify([office, person]);
  return {
    find: async (office, person) => keys.get(name(office, person)),
    async ensure(office, person) {
      if (keys.has(name(office, person))) return keys.get(name(office, person));
      const made = randomBytes(32);
      keys.set(name(office, person), made);
      return made;
    },
    async destroy(office, person) {
      keys.set(name(office, person), undefined);
    },
    close: async () => {},
  };
}

/** The keys that an office needs are not there: without them it would write what nobody could ever read. */
export class KeysMissing extends Error {
  override readonly name = 'KeysMissing';
}
