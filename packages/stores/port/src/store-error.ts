/** What can be wrong with a store itself. */
export type StoreErrorCode =
  /** The data were written by a newer version of the software. */
  | 'store-newer'
  /** The file is not a store, was cut, or was altered. */
  | 'store-damaged'
  /** No room is left. */
  | 'store-full'
  /** Another process holds the store for too long. */
  | 'store-busy'
  /** The store may not be opened, read or written here. */
  | 'store-unreachable'
  /** The store was closed before this call. */
  | 'store-closed';

/**
 * A broken store. Nothing of the batch that met it was written.
 *
 * @example
 * try { await store.append('cz-1', batch); } catch (error) {
 *   if (error instanceof StoreError && error.code === 'store-full') makeRoom();
 * }
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    /** One lower-case sentence for developers, without personal data. */
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
