import { ask } from '@koordinace/kernel';
import { workplacesOf } from '@koordinace/people';

/** Who wrote an evaluation (autor hodnocení, CHK-4): an account, an organisation from outside, or whoever records it. */
export interface GivenAuthor {
  readonly author?: string | undefined;
  readonly organisation?: string | undefined;
}

/** Asks where the author works; whoever names an organisation alone means somebody without an account here. */
export const asksAuthor = ({ author, organisation }: GivenAuthor, by: string) => ({
  places: ask(workplacesOf, { worker: author ?? (organisation === undefined ? by : '') }),
});

/** Is the author independent of the office (nezávislý hodnotitel, CHK-4)? Nobody who holds a post of it is. */
export function isIndependent(
  { author, organisation }: GivenAuthor,
  places: readonly { readonly organisation?: string }[],
): boolean {
  if (author === undefined) return organisation !== undefined;
  return places.length > 0 && places.every((one) => one.organisation !== undefined);
}
