import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomFillSync,
} from 'node:crypto';
import type { PersonalPart } from '@koordinace/kernel';
import { StoreError } from '@koordinace/store-port';
import { type Keys, KeysMissing, officeSecret } from './keys.js';

const ivBytes = 12;
const authTagLength = 16;

/** The people's keys for one act. */
export type KeyRing = ReadonlyMap<string, KeyObject>;

/** Seals and opens each person's part of a fact (obálka), and makes tokens. */
export interface Sealer {
  /** The keys of people, made where somebody is new; or who was erased, and must not be written about. */
  keysFor(people: Iterable<string>): Promise<{ readonly ring: KeyRing } | { readonly erased: string }>;
  /** Seals a part under the person's key, bound to its place: it opens nowhere else. */
  seal(ring: KeyRing, person: string, place: string, part: PersonalPart): string;
  /** Opens a box; `undefined` where the key is gone. A box that was altered or moved is a damaged store. */
  open(person: string, place: string, box: string): Promise<PersonalPart | undefined>;
  /** The keyed token of a text: equal texts have equal tokens, and nobody without the secret can make them. */
  token(text: string): string;
  /** The signature of a text that a machine wrote: it is compared byte by byte, and is no token. */
  sign(text: string): string;
}

/** Opens the sealer of an office. One that has facts already must find its secret. */
export async function openSealer(keys: Keys, office: string, begun: boolean): Promise<Sealer> {
  const secret = begun ? await keys.find(office, officeSecret) : await keys.ensure(office, officeSecret);
  if (secret === undefined) throw new KeysMissing('the keys of this office are not here');
  // A key object is made once: from bare bytes the cipher would make one for every box. The bytes are asked for
  // each time, since a key may have been destroyed meanwhile.
  const made = new Map<string, { readonly bytes: Uint8Array; readonly key: KeyObject }>();
  const objectFor = (person: string, bytes: Uint8Array): KeyObject => {
    const known = made.get(person);
    if (known !== undefined && Buffer.compare(known.bytes, bytes) === 0) return known.key;
    const key = createSecretKey(bytes);
    made.set(person, { bytes, key });
    return key;
  };
  // Random bytes are fetched in bulk; one box takes twelve of them at once, before others come, and none twice.
  const pool = Buffer.alloc(ivBytes * 512);
  let used = pool.length;
  const nextIv = () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += ivBytes;
    return pool.subarray(used - ivBytes, used);
  };
  const boundTo = (person: string, place: string) => Buffer.from(`${office}\n${place}\n${person}`);
  return {
    async keysFor(people) {
      const ring = new Map<string, KeyObject>();
      for (const person of people) {
        if (ring.has(person)) continue;
        const bytes = await keys.ensure(office, person);
        if (bytes === undefined) return { erased: person };
        ring.set(person, objectFor(person, bytes));
      }
      return { ring };
    },
    seal(ring, person, place, part) {
      const key = ring.get(person);
      if (key === undefined) throw new Error('the key of a person was not asked for');
      const iv = nextIv();
      const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength });
      cipher.setAAD(boundTo(person, place));
      const sealed = cipher.update(JSON.stringify(part), 'utf8');
      cipher.final();
      return `${iv.toString('base64')}.${sealed.toString('base64')}.${cipher.getAuthTag().toString('base64')}`;
    },
    async open(person, place, box) {
      const bytes = await keys.find(office, person);
      if (bytes === undefined) return undefined;
      const [iv = '', sealed = '', tag = ''] = box.split('.');
      try {
        const decipher = createDecipheriv('aes-256-gcm', objectFor(person, bytes), Buffer.from(iv, 'base64'), {
          authTagLength,
        });
        decipher.setAAD(boundTo(person, place));
        decipher.setAuthTag(Buffer.from(tag, 'base64'));
        const text = decipher.update(sealed, 'base64', 'utf8') + decipher.final('utf8');
        return JSON.parse(text) as PersonalPart;
      } catch (cause) {
        throw new StoreError('store-damaged', `a sealed part of \`${place}\` was altered or moved`, { cause });
      }
    },
    token: (text) => createHmac('sha256', secret).update(text.normalize('NFC')).digest('base64url'),
    // No token begins so: what was signed is never taken for one.
    sign: (text) => createHmac('sha256', secret).update('signed\u0000').update(text).digest('base64url'),
  };
}
