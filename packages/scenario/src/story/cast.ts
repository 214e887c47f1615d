import { fill, type Lang } from '@koordinace/kernel';
import type { Office } from '@koordinace/office';
import type { Scenario } from '../scenario.js';
import { storyTexts } from '../texts/story-texts.js';
import { say } from '../words.js';

/** How the story calls people: by the case's own cast, and by the texts of the modules. */
export interface Cast {
  /** With what they are: Eva Novotná, sociální pracovnice. */
  introduce(account: string): string;
  name(account: string): string;
}

/** The people of a case. Whoever is not in its cast is called by the account. */
export function castOf({ office: { head }, cast = {} }: Scenario, { texts }: Office, lang: Lang): Cast {
  const known = (account: string) => (Object.hasOwn(cast, account) ? cast[account] : undefined);
  const name = (account: string): string => {
    if (account === 'system') return fill(storyTexts.office, lang);
    return known(account)?.name ?? (account === head.id ? head.name : account);
  };
  const roleOf = (account: string): string | undefined => {
    const role = known(account)?.role;
    if (role !== undefined) return say(role, lang);
    return account === head.id ? texts.roles['head']?.[lang] : undefined;
  };
  return {
    name,
    introduce(account) {
      const role = roleOf(account);
      return role === undefined ? name(account) : `${name(account)}, ${role}`;
    },
  };
}
