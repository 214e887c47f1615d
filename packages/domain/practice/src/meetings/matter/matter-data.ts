import { type DataCategory, type FileState, findInstance, idOfStream } from '@koordinace/kernel';
import type { AdmissionQuery } from './admission.js';

/** What decisions know of a case at a meeting. */
export interface MatterData {
  readonly meeting?: string;
  readonly case?: string;
  readonly client?: string;
  readonly broughtBy?: string;
  readonly categories: readonly DataCategory[];
  /** Participants who were admitted, with their accounts where they have one. */
  readonly admitted: Readonly<Record<string, string | null>>;
}

/** A matter before it is brought. */
export const blankMatter: MatterData = { categories: [], admitted: {} };

/** The case of a meeting that a file holds. */
export const findMatter = (file: FileState) => findInstance<MatterData>(file, 'matter', idOfStream(file.stream));

/** What is asked of somebody's basis for the case of a file. */
export const aboutMatter = (
  { meeting = '', case: of = '', categories }: MatterData,
  who: { readonly account: string } | { readonly attendee: string },
  asker: string,
): AdmissionQuery => ({ meeting, case: of, categories, asker, ...who });
