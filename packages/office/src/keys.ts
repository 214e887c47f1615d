import { randomBytes } from 'node:crypto';

/**
 * The keys under which personal data are sealed: one for each person, and one secret of the office for
 * tokens. They never stand in the store or its backup. Without a key what it sealed cannot be read by anyone.
 */
export interface Keys {
  /** The person's key, if there is one. */
  find(office: string, person: string): Promise<Uint8Array | undefined>;
  /** The person's key; made when there is none. Two callers at once get the same. */
  ensure(office: string, person: string): Promise<Uint8Array>;
  /** Forgets the person's key for good. */
  destroy(office: string, person: string): Promise<void>;
  /** Gives back what the key store holds. */
  close(): Promise<void>;
}

/** The name under which the office's own secret is kept among the keys. */
export const officeSecret = '*';

/** Keys kept in memory: for tests and for playing scenarios. */
export function memoryKeys(): Keys {
  const keys = new Map<string, Uint8Array>();
  const name = (office: string, person: string) => JSON.stringify([office, person]);
  return {
    find: async (office, person) => keys.get(name(office, person)),
    async ensure(office, person) {
      const known = keys.get(name(office, person));
      if (known !== undefined) return known;
      const made = randomBytes(32);
      keys.set(name(office, person), made);
      return made;
    },
    async destroy(office, person) {
      keys.delete(name(office, person));
    },
    close: async () => {},
  };
}
