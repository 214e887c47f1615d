import type { RuleId } from '@koordinace/rulebook';
import type { Fact } from './fact.js';
import type { FileState } from './file.js';
import type { Params } from './text.js';

/** What a rule answers. `needs` is a code that the module's texts explain. */
export type Verdict<N extends string = string> = 'permit' | { readonly needs: N; readonly params?: Params };

/** What a rule may look at beside the state of its instance, whatever is being done. */
export interface Moment {
  readonly at: string;
  readonly by: string;
  /** The whole file, for rules that look at another instance in it. */
  readonly file: FileState;
}

/** What a rule may look at when something is being done. */
export interface RuleAct<F extends Fact = Fact> extends Moment {
  readonly fact: F;
}

/**
 * A rule of the manual as a value (pravidlo). `state` looks only at where things stand, so it can be asked
 * before anything is entered; `act` looks at what is being entered. A rule that throws refuses.
 */
export interface Rule<S = object, F extends Fact = Fact, N extends string = string> {
  readonly id: RuleId;
  readonly needs: readonly N[];
  state?(state: S, moment: Moment): Verdict<N>;
  act?(state: S, act: RuleAct<F>): Verdict<N>;
}

/**
 * Declares a rule; the verdicts may name only the codes listed in `needs`.
 *
 * @example
 * const oneReason = rule('SCR-6', {
 *   needs: ['reason'],
 *   act: (state: CaseData, { fact }: RuleAct<FactOf<typeof ScreeningRecorded>>) =>
 *     fact.decided === fact.computed || fact.reason !== undefined ? 'permit' : { needs: 'reason' },
 * });
 */
export function rule<const N extends string, S = object, F extends Fact = Fact>(
  id: RuleId,
  definition: {
    readonly needs: readonly N[];
    state?(state: S, moment: Moment): Verdict<NoInfer<N>>;
    act?(state: S, act: RuleAct<F>): Verdict<NoInfer<N>>;
  },
): Rule<S, F, N> {
  return { id, ...definition };
}

/** The code of a rule that could not be evaluated (CON-22): it refuses and says so. */
export const brokenRule = 'brokenRule';

/** Asks a rule about an act. */
export function verdictOf(rule: Rule, state: object, act: RuleAct): Verdict {
  try {
    const standing = rule.state?.(state, act) ?? 'permit';
    return standing === 'permit' ? (rule.act?.(state, act) ?? 'permit') : standing;
  } catch {
    // The cause may hold personal data, so only that it happened is passed on.
    return { needs: brokenRule };
  }
}

/** Asks a rule before anything is entered: yes, no, or it depends on what will be entered. */
export function verdictBefore(rule: Rule, state: object, moment: Moment): Verdict | 'depends' {
  try {
    const standing = rule.state?.(state, moment) ?? 'permit';
    return standing === 'permit' && rule.act !== undefined ? 'depends' : standing;
  } catch {
    return { needs: brokenRule };
  }
}
