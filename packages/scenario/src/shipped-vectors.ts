import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One decision about sharing as it has to come out (rozhodovací vektor), readable by any implementation. */
export interface SharingVector {
  readonly id: string;
  readonly title: { readonly cs: string; readonly en: string };
  /** The rules without which it would come out otherwise. */
  readonly rules: readonly string[];
  /** `SharingRequest` and `SharingWorld` of the consent package. */
  readonly request: object;
  readonly world: object;
  readonly expected: {
    readonly decisions: readonly {
      readonly person: string;
      readonly item: string;
      readonly outcome: 'permitted' | 'refused';
      readonly droppedBy?: string;
      readonly basis?: { readonly kind: string; readonly id?: string; readonly ids?: readonly string[] };
    }[];
    readonly obligations: readonly { readonly person: string; readonly obligation: string; readonly form?: string }[];
  };
}

// From `src` and from `dist` alike.
const folder = fileURLToPath(new URL('../vectors/sharing/', import.meta.url));

/** The decision vectors that come with the package (CON-2 to CON-25). They were not decided by the engine. */
export const shippedVectors = (): readonly SharingVector[] =>
  globSync('*.json', { cwd: folder })
    .toSorted()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SharingVector[]);
