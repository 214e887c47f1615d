import { conformanceCase } from '../conformance-case.js';
import { batch, command, OFFICE, part } from '../samples.js';

const ROUNDS = 20;

/** Lets others have their turn: a store that answers at once would otherwise never let its writers go on. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Two connections that write at once, as two processes would. */
export const raceCases = [
  conformanceCase('race.one-winner', 'lets exactly one of many writers win a version', async (trial) => {
    const stores = [trial.store, await trial.connect()];
    for (let round = 0; round < ROUNDS; round++) {
      const racers = [...stores, ...stores].map((store) =>
        store.append(OFFICE, batch({ streams: [part('case/1', round)] })),
      );
      const outcomes = (await Promise.all(racers)).map(({ outcome }) => outcome).toSorted();
      trial.equal(`outcomes of round ${round}`, outcomes, ['appended', 'conflict', 'conflict', 'conflict']);
    }
    const facts = await trial.store.read(OFFICE, 'case/1');
    trial.equal(
      'versions',
      facts.map(({ version }) => version),
      Array.from({ length: ROUNDS }, (_, at) => at + 1),
    );
    const growing = facts.every(({ position }, at) => position > (facts[at - 1]?.position ?? 0));
    if (!growing)
      trial.fail(
        'positions',
        'each above the one before',
        facts.map(({ position }) => position),
      );
  }),

  conformanceCase('race.streams', 'takes what two writers append to different streams', async (trial) => {
    const stores = [trial.store, await trial.connect()];
    for (let round = 0; round < ROUNDS; round++) {
      await Promise.all(
        stores.map((store, at) => trial.append(OFFICE, batch({ streams: [part(`case/${at}`, round)] }), store)),
      );
    }
    const positions = (await trial.store.readAll(OFFICE)).map(({ position }) => position);
    trial.equal('number of different positions', new Set(positions).size, 2 * ROUNDS);
  }),

  conformanceCase('race.command', 'does a command sent twice at once only once', async (trial) => {
    const stores = [trial.store, await trial.connect()];
    for (let round = 0; round < ROUNDS; round++) {
      const racers = stores.map((store, at) => {
        return store.append(
          OFFICE,
          batch({ streams: [part(`case/${round}/${at}`, 0)], command: command(`c${round}`) }),
        );
      });
      const outcomes = (await Promise.all(racers)).map(({ outcome }) => outcome).toSorted();
      trial.equal(`outcomes of round ${round}`, outcomes, ['appended', 'repeated']);
    }
    trial.equal('number of facts', (await trial.store.readAll(OFFICE)).length, ROUNDS);
  }),

  conformanceCase('race.reader', 'hides no fact from a reader who goes on from the last position', async (trial) => {
    const stores = [trial.store, await trial.connect()];
    const reader = await trial.connect();
    const progress = { writing: true };
    const writers = stores.map(async (store, at) => {
      for (let n = 0; n < ROUNDS; n++) await trial.append(OFFICE, batch({ streams: [part(`case/${at}`, n)] }), store);
    });
    const written = Promise.all(writers).finally(() => {
      progress.writing = false;
    });
    const seen: string[] = [];
    const readOn = async (after: number): Promise<number> => {
      const page = await reader.readAll(OFFICE, { after });
      seen.push(...page.map(({ stream, version }) => `${stream} ${version}`));
      return page.at(-1)?.position ?? after;
    };
    const readAlong = async (): Promise<void> => {
      let after = 0;
      while (progress.writing) {
        after = await readOn(after);
        await breath();
      }
      await readOn(after);
    };
    await Promise.all([written, readAlong()]);
    const all = (await reader.readAll(OFFICE)).map(({ stream, version }) => `${stream} ${version}`);
    trial.equal('facts seen on the way', seen, all);
  }),
];
