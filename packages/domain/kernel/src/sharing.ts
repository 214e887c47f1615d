import type { RuleId } from '@koordinace/rulebook';
import type { DataCategory } from './data-category.js';
import type { World } from './question.js';
import type { Params } from './text.js';

/** A reading that is not the reader's own work: may it be, for whom and for which data? */
export interface ReadingRequest {
  /** The people whose data the record holds. */
  readonly people: readonly string[];
  readonly reader: string;
  /** The reader's roles, towards the office and the file. */
  readonly roles: readonly string[];
  readonly purpose: string;
  readonly categories: readonly DataCategory[];
}

/** The answer per person and category: only what is named is open. */
export interface ReadingAnswer {
  readonly open: Readonly<Record<string, readonly DataCategory[]>>;
  readonly because: readonly { readonly rule: RuleId; readonly needs: string; readonly params?: Params }[];
}

/** The module that decides about sharing. Without one nothing is shared. */
export interface SharingPolicy {
  files(request: ReadingRequest, world: World): readonly string[];
  decide(request: ReadingRequest, world: World): ReadingAnswer;
}
