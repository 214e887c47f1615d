import { DataCategory, type Lang } from '@koordinace/kernel';
import { RecipientRole } from '@koordinace/people';
import { GrantorKind } from '../codes/grantor-kind.js';
import { Purpose } from '../codes/purpose.js';
import type { ReadableDisclosure } from '../disclosure/disclosure-record.js';
import type { Grantor } from '../grantor.js';
import type { Recipient } from '../recipient.js';

/** How codes and people of a view are called in one language. */
export interface Sayings {
  readonly lang: Lang;
  readonly name: (code: string) => string;
  readonly purposes: (codes: readonly string[] | undefined) => string;
  readonly categories: (codes: readonly string[] | undefined) => string;
  readonly recipients: (those: readonly Recipient[] | undefined) => string;
  readonly recipient: (one: NonNullable<ReadableDisclosure['recipient']>) => string;
  readonly grantor: (one: Grantor) => string;
}

const all = {
  purposes: { cs: 'jakýkoli účel', en: 'any purpose' },
  categories: { cs: 'všechny údaje', en: 'all data' },
  recipients: { cs: 'kdokoli', en: 'anybody' },
};

/** Sayings with the names that the view brings. */
export function sayings(names: Readonly<Record<string, string>>, lang: Lang): Sayings {
  const name = (code: string): string => (Object.hasOwn(names, code) ? (names[code] ?? code) : code);
  const role = (code: string): string => RecipientRole.say(code, lang);
  const recipient = (one: NonNullable<ReadableDisclosure['recipient']>): string => {
    const who = one.name ?? (one.professional === undefined ? undefined : name(one.professional));
    const roles = one.roles.map(role).join(', ');
    const organisation = one.organisation === undefined ? undefined : name(one.organisation);
    return [who === undefined ? roles : roles === '' ? who : `${who} (${roles})`, organisation]
      .filter((part) => part !== undefined && part !== '')
      .join(', ');
  };
  return {
    lang,
    name,
    recipient,
    purposes: (codes) => codes?.map((code) => Purpose.say(code, lang)).join(', ') ?? all.purposes[lang],
    categories: (codes) => codes?.map((code) => DataCategory.say(code, lang)).join(', ') ?? all.categories[lang],
    recipients: (those) =>
      those
        ?.map(({ professional, role: one, organisation }) =>
          recipient({
            roles: one === undefined ? [] : [one],
            ...(professional !== undefined && { professional }),
            ...(organisation !== undefined && { organisation }),
          }),
        )
        .join('; ') ?? all.recipients[lang],
    grantor: ({ kind, person }) => {
      const standing = GrantorKind.say(kind, lang);
      return person === undefined ? standing : `${name(person)} (${standing})`;
    },
  };
}
