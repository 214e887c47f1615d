import type { Appended, Batch, Store, StoreErrorCode } from '@koordinace/store-port';
import { ConformanceFailure } from './conformance-failure.js';
import type { StoreData, StoreHarness } from './harness.js';
import { same } from './same.js';

/** One run of one case: its stores and its expectations. */
export class Trial {
  readonly store: Store;
  readonly #caseId: string;
  readonly #data: StoreData;
  readonly #opened: Store[];

  private constructor(caseId: string, data: StoreData, store: Store) {
    this.#caseId = caseId;
    this.#data = data;
    this.store = store;
    this.#opened = [store];
  }

  static async begin(caseId: string, harness: StoreHarness): Promise<Trial> {
    const data = await harness.fresh();
    return new Trial(caseId, data, await data.open());
  }

  /** One more connection to the data; closed with the trial. */
  async connect(): Promise<Store> {
    const store = await this.#data.open();
    this.#opened.push(store);
    return store;
  }

  async end(): Promise<void> {
    for (const store of this.#opened) await store.close();
    await this.#data.discard?.();
  }

  equal<Value>(what: string, actual: Value, expected: NoInfer<Value>): void {
    if (!same(actual, expected)) this.fail(what, expected, actual);
  }

  fail(what: string, expected: unknown, actual: unknown): never {
    throw new ConformanceFailure(this.#caseId, what, expected, actual);
  }

  /** Appends what must be taken, and says at which position the office then is. */
  async append(office: string, batch: Batch, store = this.store): Promise<number> {
    const appended = await store.append(office, batch);
    if (appended.outcome !== 'appended') this.fail('outcome of an append', 'appended', appended);
    return appended.position;
  }

  /** Appends what must be answered by this conflict or this earlier answer. */
  async unwritten(office: string, batch: Batch, expected: Appended): Promise<void> {
    this.equal('outcome of an append', await this.store.append(office, batch), expected);
  }

  /** What a caller got wrong is an error, and not a StoreError: nothing is wrong with the store. */
  async refused(what: string, call: () => Promise<unknown>): Promise<void> {
    const error = await thrownBy(call);
    if (!(error instanceof Error) || error.name === 'StoreError') {
      this.fail(what, 'an error that is not a StoreError', error);
    }
  }

  async broken(what: string, code: StoreErrorCode, call: () => Promise<unknown>): Promise<void> {
    const error = await thrownBy(call);
    const came = error instanceof Error && error.name === 'StoreError' && 'code' in error ? error.code : error;
    this.equal(what, came, code);
  }

  /** That nothing at all is stored for the office. */
  async empty(office: string, rows: readonly { view: string; partition: string }[] = []): Promise<void> {
    this.equal('all facts', await this.store.readAll(office), []);
    this.equal('all audit rows', await this.store.audit(office), []);
    for (const query of rows) this.equal('rows of a view', await this.store.rows(office, query), []);
  }
}

async function thrownBy(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  return undefined;
}
