import { isDeepStrictEqual } from 'node:util';
import type { Fact, InstanceState, Lifecycle } from '@koordinace/kernel';
import { parsePosition } from '@koordinace/kernel';
import { manualModules } from 'koordinace';
import { type AnyMachineSnapshot, getInitialSnapshot, transition } from 'xstate';
import { annexFacts } from './annex-4.ts';
import { measure } from './measure.ts';
import { type Report, report } from './report.ts';
import { machineWithAssign } from './xstate-replay.ts';

const length = 500;

/** The shipped case machine, annex 4's facts repeated to 500: our remembered table against XState's `transition`. */
export async function run(): Promise<Report> {
  const lifecycle = manualModules
    .flatMap(({ lifecycles }) => lifecycles)
    .find(({ name }) => name === 'case') as Lifecycle;
  const told = (await annexFacts()).filter(({ type }) => lifecycle.facts.has(type));
  const [first] = told;
  const facts = Array.from({ length }, (_, at) => told[at % told.length] as Fact);
  const machine = machineWithAssign(lifecycle);

  const ours = () => {
    let instance: InstanceState = lifecycle.begin('case-1');
    for (const fact of facts) instance = lifecycle.fold(fact === first ? lifecycle.begin('case-1') : instance, fact);
    return instance;
  };
  const theirs = () => {
    let snapshot: AnyMachineSnapshot = getInitialSnapshot(machine);
    for (const fact of facts) {
      [snapshot] = transition(machine, fact === first ? getInitialSnapshot(machine) : snapshot, {
        type: fact.type,
        fact,
      } as never);
    }
    return snapshot;
  };
  const end = ours();
  const same = theirs();
  if (!isDeepStrictEqual(parsePosition(end.at), same.value) || !isDeepStrictEqual(end.data, same.context['data'])) {
    throw new Error('the two variants do not end in the same state');
  }
  const variants = await measure(
    {
      table: {
        operations: length * 20,
        run: () => {
          for (let again = 0; again < 20; again += 1) ours();
        },
      },
      xstate: {
        operations: length,
        run: () => {
          theirs();
        },
      },
    },
    60,
  );
  return report(
    'lifecycle',
    'ns per fact',
    variants,
    { 'xstate / table': variants.xstate.median / variants.table.median },
    [{ ratio: 'xstate / table', atLeast: 80 }],
  );
}
