import { memoryBackend } from '@koordinace/store-memory';
import type { Batch, RowsQuery, Store } from '@koordinace/store-port';

/** A store that is right but for what `change` puts in the place of its calls. */
type Breaker = (right: Store) => Partial<Store>;

function changed(right: Store, change: Partial<Store>): Store {
  return {
    append: (office, batch) => right.append(office, batch),
    read: (office, stream, query) => right.read(office, stream, query),
    readAll: (office, query) => right.readAll(office, query),
    row: (office, view, partition, key) => right.row(office, view, partition, key),
    rows: (office, query) => right.rows(office, query),
    audit: (office, query) => right.audit(office, query),
    answer: (office, command) => right.answer(office, command),
    close: () => right.close(),
    ...change,
  };
}

/** Fresh data on which every connection is broken in the same way. */
export function brokenHarness(breaker: Breaker) {
  const fresh = async () => {
    const backend = memoryBackend();
    const open = async (): Promise<Store> => {
      const right = backend.open();
      return changed(right, breaker(right));
    };
    return { open };
  };
  return { fresh };
}

const nothing: Batch = { streams: [], rows: [], audit: [] };

async function versionOf(store: Store, office: string, stream: string): Promise<number> {
  return (await store.read(office, stream)).length;
}

/** Every batch is changed before it is appended. */
function before(change: (batch: Batch) => Batch): Breaker {
  return (right) => ({ append: (office, batch) => right.append(office, change(batch)) });
}

export const ignoresFences = before((batch) => {
  return { ...batch, streams: batch.streams.filter(({ facts }) => facts.length > 0) };
});

export const losesRows = before((batch) => ({ ...batch, rows: [] }));

export const forgetsAnswers = before(({ streams, rows, audit }) => ({ streams, rows, audit }));

export const manglesBodies = before((batch) => {
  const streams = batch.streams.map((part) => {
    return { ...part, facts: part.facts.map((fact) => ({ ...fact, body: mangled(fact.body) })) };
  });
  return { ...batch, streams };
});

function mangled(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body));
  } catch {
    // Not JSON, as in the cases about ill-formed texts: nothing to mangle.
    return body;
  }
}

export const repairsTexts = before((batch) => {
  // What a driver does that writes lone surrogates as U+FFFD.
  return { ...batch, rows: batch.rows.map((row) => (row.change === 'put' ? { ...row, data: wellFormed(row.data) } : row)) };
});

function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

export const sharesRows: Breaker = (right) => ({
  append: async (office, batch) => {
    const appended = await right.append(office, { ...batch, rows: [] });
    if (appended.outcome === 'appended') await right.append('of all', { ...nothing, rows: batch.rows });
    return appended;
  },
  row: (_office, view, partition, key) => right.row('of all', view, partition, key),
  rows: (_office, query) => right.rows('of all', query),
});

/** Writes stream by stream, then the rest, each in a transaction of its own. */
export const writesInPieces: Breaker = (right) => ({
  append: async (office, batch) => {
    const remembered = batch.command && (await right.answer(office, batch.command.id));
    if (remembered) return { outcome: 'repeated', remembered };
    const { streams, ...rest } = batch;
    if (new Set(streams.map(({ stream }) => stream)).size < streams.length) return right.append(office, batch);
    for (const part of streams) {
      const appended = await right.append(office, { ...nothing, streams: [part] });
      if (appended.outcome !== 'appended') return appended;
    }
    return right.append(office, { ...rest, streams: [] });
  },
});

export const looksForConflictsFirst: Breaker = (right) => ({
  append: async (office, batch) => {
    for (const { stream, expected } of batch.streams) {
      const actual = await versionOf(right, office, stream);
      if (actual !== expected) return { outcome: 'conflict', stream, expected, actual };
    }
    return right.append(office, batch);
  },
});

/** Looks first and writes later, whatever happened in between. */
export const lastWriterWins: Breaker = (right) => ({
  append: async (office, batch) => {
    for (const { stream, expected } of batch.streams) {
      const actual = await versionOf(right, office, stream);
      if (actual !== expected) return right.append(office, batch);
    }
    await new Promise((resolve) => setImmediate(resolve));
    const streams = batch.streams.map(async (part) => {
      return { ...part, expected: await versionOf(right, office, part.stream) };
    });
    return right.append(office, { ...batch, streams: await Promise.all(streams) });
  },
});

export const sortsByUnits: Breaker = (right) => ({
  rows: async (office, { limit, ...query }) => {
    const rows = await right.rows(office, query);
    const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
    return rows.toSorted((a, b) => compare(a.order, b.order) || compare(a.key, b.key)).slice(0, limit);
  },
});

export const leavesOutTheEnd: Breaker = (right) => ({
  rows: async (office, query: RowsQuery) => {
    return (await right.rows(office, query)).filter(({ order }) => order !== query.to);
  },
});

export const ignoresSubjects: Breaker = (right) => ({
  audit: (office, { after = 0, limit = 1000 } = {}) => right.audit(office, { after, limit }),
});

/** Answers after it was closed, as a pool of connections might. */
export const staysOpen: Breaker = () => ({ close: async () => undefined });
