import { toInstant } from '@koordinace/kernel';
import { type Clock, countedIds, type IdSource, type Office } from '@koordinace/office';
import { nextMoment } from './moments.js';
import type { Played, PlayedStep, StepResult } from './played.js';
import { playCan } from './playing/play-can.js';
import { playDo } from './playing/play-do.js';
import { playLists } from './playing/play-lists.js';
import { playReads } from './playing/play-reads.js';
import { playState } from './playing/play-state.js';
import { playSweep } from './playing/play-sweep.js';
import { Stage, UnboundName } from './playing/stage.js';
import type { Scenario } from './scenario.js';
import { findKind, type Step } from './step.js';
import { differ } from './texts/difference-texts.js';

/** What the office of a case is opened with; spread it into `openOffice`. */
export interface Opening {
  readonly head: { readonly id: string; readonly name: string };
  /** Tells the time of the case. */
  readonly clock: Clock;
  /** Counts ids up, so that a case plays the same each time. */
  readonly ids: IdSource;
}

/** Against what a case is played. */
export interface PlayOptions {
  /** Opens an office that is still empty. The caller closes it. */
  open(opening: Opening): Promise<Office>;
  /** How the case is called in the result. */
  readonly file?: string;
}

/**
 * Plays a case against an office (odehrání případu). Every step is played, also after one that did not turn out
 * as expected. Only a broken store throws.
 *
 * @example
 * const played = await play(scenario, { open: (opening) => openOffice({ store: memoryStore(), ...opening }) });
 * played.failed; // 0
 */
export async function play(scenario: Scenario, { open, file = '' }: PlayOptions): Promise<Played> {
  const moments = momentsOf(scenario.steps);
  let now = moments[0] as Date;
  const stage = new Stage(await open({ head: scenario.office.head, clock: { now: () => now }, ids: countedIds() }));
  const steps: PlayedStep[] = [];
  for (const [index, step] of scenario.steps.entries()) {
    now = moments[index] as Date;
    const result = await playStep(stage, step);
    steps.push({
      n: index + 1,
      kind: findKind(step) ?? 'do',
      step,
      command: 'do' in step ? step.do : (findKind(step) ?? ''),
      // A client or guardian is called by the name that the case gave them.
      as: 'as' in step ? step.as.replace(/^\$/, '') : 'system',
      at: toInstant(now),
      ...result,
      asExpected: result.unexpected.length === 0,
    });
  }
  const passed = steps.filter(({ asExpected }) => asExpected).length;
  return { file, scenario, steps, passed, failed: steps.length - passed, names: Object.fromEntries(stage.names) };
}

function momentsOf(steps: readonly Step[]): readonly Date[] {
  const moments: Date[] = [];
  for (const step of steps) {
    const moment = nextMoment(step, moments.at(-1));
    if (!(moment instanceof Date))
      throw new RangeError(`step ${moments.length + 1} has no time that can be played: ${moment}`);
    moments.push(moment);
  }
  return moments;
}

function dispatch(stage: Stage, step: Step): Promise<StepResult> | StepResult {
  if ('do' in step) return playDo(stage, step);
  if ('reads' in step) return playReads(stage, step);
  if ('can' in step) return playCan(stage, step);
  if ('lists' in step) return playLists(stage, step);
  if ('state' in step) return playState(stage, step);
  if ('sweep' in step) return playSweep(stage, step);
  return step satisfies never;
}

async function playStep(stage: Stage, step: Step): Promise<StepResult> {
  try {
    return await dispatch(stage, step);
  } catch (error) {
    const failed = { outcome: 'error', rules: [], warned: [] } as const;
    if (error instanceof UnboundName) return { ...failed, unexpected: [differ.unbound(error.unbound)] };
    // A store that is broken is not what the case is about; whoever plays it has to hear of it.
    if (!(error instanceof Error) || error.name === 'StoreError') throw error;
    return { ...failed, unexpected: [differ.broke(error.name)] };
  }
}
