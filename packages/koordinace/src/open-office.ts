import {
  type Decision,
  explain as explainWith,
  type Lang,
  type Module,
  mergeTexts,
  type Refused,
} from '@koordinace/kernel';
import {
  type Clock,
  type IdSource,
  type Keys,
  type Office,
  openOffice as openWith,
  type Store,
} from '@koordinace/office';
import { manualModules } from './manual-modules.js';

/** What an office of the manual is opened with. */
export interface OpenOffice {
  readonly store: Store;
  /** The head of the social department (vedoucí sociálního odboru), named when the office begins. */
  readonly head?: { readonly id: string; readonly name: string };
  /** Other modules than the manual's: a vendor's own are added to `manualModules`. */
  readonly modules?: readonly Module[];
  /** Where the keys are kept; in memory if not said. */
  readonly keys?: Keys;
  /** Which office of the store it is; `office` if not said. */
  readonly office?: string;
  readonly clock?: Clock;
  readonly ids?: IdSource;
}

/**
 * Opens an office with all of the manual's modules (otevření úřadu).
 *
 * @example
 * const office = await openOffice({ store: memoryStore(), head: { id: 'dvorakova', name: 'Jana Dvořáková' } });
 * await office.as('dvorakova').do({ type: 'AppointWorker', worker: 'novotna', post: 'socialWorker', qualified: true });
 */
export function openOffice({ head, modules = manualModules, ...options }: OpenOffice): Promise<Office> {
  const founding = head === undefined ? [] : [{ type: 'FoundOffice', worker: head.id, name: head.name }];
  return openWith({ ...options, modules, founding });
}

const manualTexts = mergeTexts(manualModules.map((module) => module.texts));

/** A decision of the manual's modules in sentences, Czech or English. With other modules use `office.explain`. */
export const explain = (decision: Decision | Refused, lang: Lang): string => explainWith(decision, lang, manualTexts);
