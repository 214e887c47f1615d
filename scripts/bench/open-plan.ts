import { blankFile } from '@koordinace/kernel';
import { foldRows, openSealer, readSnapshot, snapshotView } from '@koordinace/office/folding';
import { measure, type Variant } from './measure.ts';
import { planFile } from './plan-file.ts';
import { type Report, report } from './report.ts';

/** Openings in one go: a single one would mostly measure what the variant before left in the caches. */
const inOneGo = 10;

const several = (open: () => Promise<unknown>): Variant => ({
  operations: inOneGo,
  run: async () => {
    for (let times = 0; times < inOneGo; times += 1) await open();
  },
});

/** Opens an implementation plan of 200 steps with five years of amendments: from its snapshot, and from all its facts. */
export async function run(): Promise<Report> {
  const { office, store, keys, stream, close } = await planFile();
  const { registry } = office;
  const { sign } = await openSealer(keys, 'office', true);
  const facts = (await store.read('office', stream)).length;
  const variants = await measure(
    {
      snapshot: several(async () => {
        const state = readSnapshot(registry, stream, await store.row('office', snapshotView, stream, 'state'), sign);
        if (state === undefined) throw new Error('there is no snapshot');
        return foldRows(registry, state, await store.read('office', stream, { after: state.version }));
      }),
      replay: several(async () => foldRows(registry, blankFile(stream), await store.read('office', stream))),
    },
    50,
  );
  await close();
  return report(
    'open-plan',
    'ns per opening',
    variants,
    { 'replay / snapshot': variants.replay.median / variants.snapshot.median, 'facts replayed': facts },
    [{ ratio: 'replay / snapshot', atLeast: 20 }],
  );
}
