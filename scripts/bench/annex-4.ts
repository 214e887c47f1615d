import type { Fact } from '@koordinace/kernel';
import { annex4, play, readScenario } from '@koordinace/scenario';
import { memoryStore } from '@koordinace/store-memory';
import { openOffice } from 'koordinace';

/** The facts of annex 4's case as the reducers get them: their open parts, in order. */
export async function annexFacts(): Promise<readonly Fact[]> {
  const store = memoryStore();
  const { scenario } = readScenario(annex4());
  if (scenario === undefined) throw new Error('annex 4 cannot be read');
  const played = await play(scenario, { open: (opening) => openOffice({ store, ...opening }) });
  if (played.failed > 0) throw new Error('annex 4 did not play as expected');
  const rows = await store.readAll('office');
  return rows
    .filter(({ stream }) => stream.startsWith('case/'))
    .map(({ type, at, body }) => {
      const { by, data } = JSON.parse(body) as { by: string; data: object };
      return { type, at, by, ...data } as unknown as Fact;
    });
}
