import type { Fact } from '@koordinace/kernel';
import { blankFile } from '@koordinace/kernel';
import { foldRows, openSealer, readSnapshot, snapshotView } from '@koordinace/office/folding';
import type { FactRow } from '@koordinace/store-port';
import { measure } from './measure.ts';
import { officeFile } from './office-file.ts';
import { type Report, report } from './report.ts';
import { xstateReplay } from './xstate-replay.ts';

const parse = ({ type, at, body }: FactRow): Fact => {
  const { by, data } = JSON.parse(body) as { by: string; data: object };
  return { type, at, by, ...data } as unknown as Fact;
};

/** Opens a case of 500 facts: from its snapshot, from its facts, and as XState would replay it. */
export async function run(): Promise<Report> {
  const { store, office, keys, newCase, close } = await officeFile();
  const { id } = await newCase(500);
  const { registry } = office;
  const stream = `case/${id}`;
  const replay = xstateReplay(registry.homes);
  const { sign } = await openSealer(keys, 'office', true);
  const fromSnapshot = async () => {
    const state = readSnapshot(registry, stream, await store.row('office', snapshotView, stream, 'state'), sign);
    if (state === undefined) throw new Error('there is no snapshot');
    return foldRows(registry, state, await store.read('office', stream, { after: state.version }));
  };
  const variants = await measure(
    {
      snapshot: {
        operations: 1,
        run: async () => {
          await fromSnapshot();
        },
      },
      facts: {
        operations: 1,
        run: async () => {
          foldRows(registry, blankFile(stream), await store.read('office', stream));
        },
      },
      'read and parse': {
        operations: 1,
        run: async () => {
          (await store.read('office', stream)).map(parse);
        },
      },
      xstate: {
        operations: 1,
        run: async () => {
          replay((await store.read('office', stream)).map(parse));
        },
      },
    },
    200,
  );
  await close();
  return report(
    'open-case',
    'ns per opening',
    variants,
    {
      'xstate / snapshot': variants.xstate.median / variants.snapshot.median,
      'facts / read and parse': variants.facts.median / variants['read and parse'].median,
    },
    [
      { ratio: 'xstate / snapshot', atLeast: 20 },
      { ratio: 'facts / read and parse', atMost: 1.5 },
    ],
  );
}
