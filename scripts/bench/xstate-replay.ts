import type { Fact, Lifecycle } from '@koordinace/kernel';
import { instanceIdOf, xstateConfig } from '@koordinace/kernel';
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  assign,
  createMachine,
  getInitialSnapshot,
  transition,
} from 'xstate';

type Node = { on?: Record<string, object>; states?: Record<string, Node> };

/** The configuration with an action on every arrow. */
const withAction = (node: Node): Node => ({
  ...node,
  ...(node.on && {
    on: Object.fromEntries(Object.entries(node.on).map(([fact, arrow]) => [fact, { ...arrow, actions: 'fold' }])),
  }),
  ...(node.states && {
    states: Object.fromEntries(Object.entries(node.states).map(([name, inner]) => [name, withAction(inner)])),
  }),
});

/** The machine as somebody would write it who leaves everything to XState: the same chart, and the data in `assign`. */
export function machineWithAssign({ name, definition, rules }: Lifecycle): AnyStateMachine {
  const folds = new Map(definition.folds.map((fold) => [fold.fact, fold]));
  return createMachine({
    ...withAction(xstateConfig(name, definition.chart) as Node),
    context: { data: definition.start },
  } as never).provide({
    guards: Object.fromEntries([...rules.keys()].map((rule) => [rule, () => true])),
    actions: {
      // Within a field of its own: `assign` adds to the context and never takes a field away.
      fold: assign(({ context, event }) => ({
        data:
          folds.get(event.type)?.reduce(context['data'], (event as unknown as { fact: Fact }).fact) ?? context['data'],
      })),
    },
  } as never) as AnyStateMachine;
}

/** Replays facts through `transition`, each instance on its own machine. */
export function xstateReplay(homes: ReadonlyMap<string, { lifecycle: Lifecycle }>) {
  const machines = new Map<Lifecycle, AnyStateMachine>();
  return (facts: readonly Fact[]): ReadonlyMap<string, AnyMachineSnapshot> => {
    const snapshots = new Map<string, AnyMachineSnapshot>();
    for (const fact of facts) {
      const { lifecycle } = homes.get(fact.type) as { lifecycle: Lifecycle };
      const machine = machines.get(lifecycle) ?? machineWithAssign(lifecycle);
      machines.set(lifecycle, machine);
      const key = `${lifecycle.name}/${instanceIdOf(lifecycle, fact)}`;
      const [next] = transition(machine, snapshots.get(key) ?? getInitialSnapshot(machine), {
        type: fact.type,
        fact,
      } as never);
      snapshots.set(key, next);
    }
    return snapshots;
  };
}
