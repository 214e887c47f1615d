import type { Store } from '@koordinace/store-port';

/** How the suite comes to your store. */
export interface StoreHarness {
  /** New, empty data; asked for once per case, so that no case sees what another wrote. */
  fresh(): Promise<StoreData>;
  /** Cases that your store is excused from, by id, each with its reason. The reason is shown with the skipped test. */
  readonly skips?: Readonly<Record<string, string>>;
}

/** Data on which any number of stores can be opened, at once or one after another. */
export interface StoreData {
  /** Another connection to the same data, as another process would have it. */
  open(): Promise<Store>;
  /** Removes the data. All stores are closed by then. */
  discard?(): Promise<void>;
}
