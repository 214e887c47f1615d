import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomFillSync,
} from 'node:crypto';
import type { PersonalPart } from '@koordinace/kernel';
import { type Keys, officeSecret } from './keys.js';

const ivBytes = 12;

/** Seals and opens each person's part of a fact (obálka), and makes tokens. */
export interface Sealer {
  /** Makes sure that the people's keys are at hand; `seal` needs them. */
  prepare(people: Iterable<string>): Promise<void> | undefined;
  /** Seals a part under the person's key, bound to its place: it opens nowhere else. */
  seal(person: string, place: string, part: PersonalPart): string;
  /** Opens a box; `undefined` where the key is gone. A box that was altered throws. */
  open(person: string, place: string, box: string): Promise<PersonalPart | undefined>;
  /** The keyed token of a text: equal texts have equal tokens, and nobody without the secret can make them. */
  token(text: string): string;
}

/** Opens the sealer of an office. */
export async function openSealer(keys: Keys, office: string): Promise<Sealer> {
  const secret = await keys.ensure(office, officeSecret);
  // A key object is made once: from bare bytes the cipher would make one for every box.
  const atHand = new Map<string, KeyObject>();
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
  const fetch = async (people: readonly string[]) => {
    for (const person of people) atHand.set(person, createSecretKey(await keys.ensure(office, person)));
  };
  return {
    prepare(people) {
      const missing = [...people].filter((person) => !atHand.has(person));
      return missing.length === 0 ? undefined : fetch(missing);
    },
    seal(person, place, part) {
      const key = atHand.get(person);
      if (key === undefined) throw new Error('the key of a person was not prepared');
      const iv = nextIv();
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      cipher.setAAD(Buffer.from(`${office}\n${place}\n${person}`));
      const sealed = cipher.update(JSON.stringify(part), 'utf8');
      cipher.final();
      return `${iv.toString('base64')}.${sealed.toString('base64')}.${cipher.getAuthTag().toString('base64')}`;
    },
    async open(person, place, box) {
      const key = await keys.find(office, person);
      if (key === undefined) return undefined;
      const [iv = '', sealed = '', tag = ''] = box.split('.');
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'));
      decipher.setAAD(Buffer.from(`${office}\n${place}\n${person}`));
      decipher.setAuthTag(Buffer.from(tag, 'base64'));
      const text = decipher.update(sealed, 'base64', 'utf8') + decipher.final('utf8');
      return JSON.parse(text) as PersonalPart;
    },
    token: (text) => createHmac('sha256', secret).update(text.normalize('NFC')).digest('base64url'),
  };
}
