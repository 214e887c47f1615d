import { memoryBackend } from '@koordinace/store-memory';
import type { Appended, Batch, Store } from '@koordinace/store-port';

/** What is wrong with a store: the calls to put in the place of those of a right one. */
export type Fault = (right: Store) => Partial<Store>;

/** Every batch is changed on its way to the right store. */
function onTheWay(change: (batch: Batch) => Batch): Fault {
  return (right) => ({ append: (office, batch) => right.append(office, change(batch)) });
}

async function conflictIn(store: Store, office: string, { streams }: Batch): Promise<Appended | undefined> {
  for (const { stream, expected } of streams) {
    const actual = (await store.read(office, stream)).length;
    if (actual !== expected) return { outcome: 'conflict', stream, expected, actual };
  }
  return undefined;
}

const ignoresFences = onTheWay((batch) => {
  return { ...batch, streams: batch.streams.filter(({ facts }) => facts.length > 0) };
});

let forgotten = 0;
const forgetsAnswers = onTheWay(({ command, ...batch }) => {
  forgotten += 1;
  return command ? { ...batch, command: { ...command, id: `${command.id} ${forgotten}` } } : batch;
});

/** A column of the type `jsonb` does as much. */
const manglesBodies = onTheWay((batch) => {
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

/** Many drivers write U+FFFD for a lone surrogate and say nothing. */
const repairsTexts = onTheWay((batch) => {
  const repaired = (text: string) => Buffer.from(text, 'utf8').toString('utf8');
  return {
    ...batch,
    rows: batch.rows.map((row) => (row.change === 'put' ? { ...row, data: repaired(row.data) } : row)),
  };
});

/** Rows stay with the connection that wrote them. */
const losesRows: Fault = (right) => {
  const own = memoryBackend().open();
  return {
    append: async (office, batch) => {
      const appended = await right.append(office, { ...batch, rows: [] });
      if (appended.outcome === 'appended') await own.append(office, { streams: [], rows: batch.rows, audit: [] });
      return appended;
    },
    row: (office, view, partition, key) => own.row(office, view, partition, key),
    rows: (office, query) => own.rows(office, query),
    close: async () => {
      await Promise.all([right.close(), own.close()]);
    },
  };
};

/** The table of rows has no column for the office. */
const sharesRows: Fault = (right) => ({
  append: async (office, batch) => {
    const appended = await right.append(office, batch);
    if (appended.outcome === 'appended') await right.append('all', { streams: [], rows: batch.rows, audit: [] });
    return appended;
  },
  row: (_office, view, partition, key) => right.row('all', view, partition, key),
  rows: (_office, query) => right.rows('all', query),
});

/** Command ids are unique over all offices. */
const sharesCommands: Fault = (right) => ({
  append: async (office, batch) => {
    const remembered = batch.command && (await right.answer('all', batch.command.id));
    if (remembered) return { outcome: 'repeated', remembered };
    const appended = await right.append(office, batch);
    const { command } = batch;
    if (command && appended.outcome === 'appended') {
      await right.append('all', { streams: [], rows: [], audit: [], command });
    }
    return appended;
  },
  answer: (_office, command) => right.answer('all', command),
});

/** Stream by stream, then the rest, each in a transaction of its own. */
const writesInPieces: Fault = (right) => ({
  append: async (office, batch) => {
    const { streams, ...rest } = batch;
    const named = new Set(streams.map(({ stream }) => stream));
    const known = batch.command && (await right.answer(office, batch.command.id));
    if (known || named.size < streams.length) return right.append(office, batch);
    for (const part of streams) {
      const appended = await right.append(office, { streams: [part], rows: [], audit: [] });
      if (appended.outcome === 'conflict') return appended;
    }
    return right.append(office, { ...rest, streams: [] });
  },
});

const looksForConflictsFirst: Fault = (right) => ({
  append: async (office, batch) => {
    const appended = await right.append(office, batch);
    return (appended.outcome === 'repeated' && (await conflictIn(right, office, batch))) || appended;
  },
});

/** Looks, waits, and then writes whatever happened meanwhile. */
const lastWriterWins: Fault = (right) => ({
  append: async (office, batch) => {
    if (await conflictIn(right, office, batch)) return right.append(office, batch);
    await new Promise((resolve) => setImmediate(resolve));
    const streams = batch.streams.map(async (part) => {
      return { ...part, expected: (await right.read(office, part.stream)).length };
    });
    return right.append(office, { ...batch, streams: await Promise.all(streams) });
  },
});

const sortsByUnits: Fault = (right) => ({
  rows: async (office, query) => {
    const rows = await right.rows(office, query);
    const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
    return rows.toSorted((a, b) => compare(a.order, b.order) || compare(a.key, b.key));
  },
});

const leavesOutTheEnd: Fault = (right) => ({
  rows: async (office, query) => (await right.rows(office, query)).filter(({ order }) => order !== query.to),
});

const ignoresSubjects: Fault = (right) => ({
  audit: (office, { after = 0, limit = 1000 } = {}) => right.audit(office, { after, limit }),
});

const staysOpen: Fault = () => ({ close: async () => undefined });

export const faults = {
  ignoresFences,
  forgetsAnswers,
  manglesBodies,
  repairsTexts,
  losesRows,
  sharesRows,
  sharesCommands,
  writesInPieces,
  looksForConflictsFirst,
  lastWriterWins,
  sortsByUnits,
  leavesOutTheEnd,
  ignoresSubjects,
  staysOpen,
};
