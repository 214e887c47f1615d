import { and, createMachine, getInitialSnapshot, getNextTransitions, transition } from 'xstate';
import type { Chart, ChartNode, Position } from './chart.js';

/*
 * The only file that knows XState. It owns the position: where a fact leads from where, and under which
 * rules, is asked of the machine made from the chart, and of nothing else.
 */

/** Answers a guard by its rule id. XState calls it with the context and the event that it was given. */
export type GuardAnswer = (rule: string, args: { context: unknown; event: { type: string } }) => boolean;

function node(chart: ChartNode): object {
  const { states, on, ...rest } = chart;
  return {
    ...rest,
    ...(states && { states: Object.fromEntries(Object.entries(states).map(([name, inner]) => [name, node(inner)])) }),
    ...(on && {
      on: Object.fromEntries(
        Object.entries(on).map(([fact, { target, rules = [] }]) => [
          fact,
          {
            ...(target !== undefined && { target }),
            ...(rules.length > 0 && { guard: rules.length === 1 ? rules[0] : and([...rules]) }),
          },
        ]),
      ),
    }),
  };
}

/** The chart as configuration for XState: `createMachine(xstateConfig(name, chart))` draws and simulates it. */
export const xstateConfig = (name: string, chart: Chart): object => ({ id: name, ...node(chart) });

/** The names of the rules of a guard: none, one, or those of an `and`. */
function rulesOf(guard: unknown): readonly string[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  const parts = (guard as { guards?: readonly unknown[] }).guards;
  if (parts?.every((part) => typeof part === 'string')) return parts as string[];
  throw new Error('a guard is neither a rule id nor `and` of rule ids');
}

function build(name: string, chart: Chart, rules: readonly string[], answer: GuardAnswer) {
  const guards = Object.fromEntries(
    rules.map((rule) => [rule, (args: { context: unknown; event: { type: string } }) => answer(rule, args)]),
  );
  return createMachine(xstateConfig(name, chart)).provide({ guards });
}

/** An arrow out of a position, as XState answers it. */
export interface Move {
  readonly fact: string;
  readonly rules: readonly string[];
  readonly to: Position;
}

/** The machine of a chart, asked about positions. */
export interface Machine {
  readonly start: Position;
  /** Every arrow out of a position, guards left out of account. Two arrows for one fact: an error. */
  moves(position: Position): readonly Move[];
  /** XState's own, unhurried answer, guards included; `undefined` where the fact does not move or is refused. */
  step(position: Position, fact: string, context?: object): Position | undefined;
}

/** Makes the machine of a chart. `answer` decides the guards in `step`; in `moves` all of them are open. */
export function machineOf(
  name: string,
  chart: Chart,
  rules: readonly string[],
  answer: GuardAnswer = () => true,
): Machine {
  const unlocked = build(name, chart, rules, () => true);
  const locked = build(name, chart, rules, answer);
  return {
    start: getInitialSnapshot(unlocked).value as Position,
    moves(position) {
      const place = unlocked.resolveState({ value: position });
      const seen = new Set<string>();
      return getNextTransitions(place).map((arrow) => {
        if (seen.has(arrow.eventType)) {
          throw new Error(`lifecycle \`${name}\` has two arrows for \`${arrow.eventType}\` in one position`);
        }
        seen.add(arrow.eventType);
        const [next] = transition(unlocked, place, { type: arrow.eventType });
        return { fact: arrow.eventType, rules: rulesOf(arrow.guard), to: next.value as Position };
      });
    },
    step(position, fact, context) {
      const place = locked.resolveState({ value: position, ...(context !== undefined && { context }) });
      // `transition` answers an unmoved snapshot both for a refused arrow and for one without a target, so
      // what is enabled is asked first.
      if (!locked.getTransitionData(place, { type: fact })?.length) return undefined;
      return transition(locked, place, { type: fact })[0].value as Position;
    },
  };
}
