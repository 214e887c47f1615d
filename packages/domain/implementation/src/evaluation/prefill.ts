import { type Answers, ask, type FileState } from '@koordinace/kernel';
import {
  cooperationDefined,
  cooperationFormalised,
  postCombined,
  postFilled,
  postFunded,
  postSubstituted,
  type Seen,
} from '@koordinace/people';
import { documentInForce } from '../document/in-force.js';
import type { ImplementationId, PartialGoalId, PlanRiskId, StepId } from '../plan/ids.js';
import { findImplementation, planOf } from '../plan/implementation-data.js';
import { putTogether } from '../sights/put-together.js';
import { blankEvaluation, findEvaluation, openQuestions } from './evaluation-data.js';
import { FinalEvaluationPrefilled } from './evaluation-facts.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import { evaluatedRisks, mainGoalChanges, stepOutcomes } from './plan-history.js';

const coordinator = { post: 'supportCoordinator' } as const;

/** What the office's data are asked for the evaluation (IMP-7). */
export const asksForEvaluation = () => ({
  coordinatorFilled: ask(postFilled, coordinator),
  managerFilled: ask(postFilled, { post: 'caseManager' }),
  substituted: ask(postSubstituted, coordinator),
  funded: ask(postFunded, coordinator),
  combined: ask(postCombined, coordinator),
  formalised: ask(cooperationFormalised, {}),
  defined: ask(cooperationDefined, { between: ['supportCoordinator', 'caseManager'] }),
  document: ask(documentInForce, {}),
});

type Asked = Answers<ReturnType<typeof asksForEvaluation>>;

/** A post that somebody holds beside direct work is a weakness: the answer is turned round. */
const turned = ({ answer, saw }: Seen): Seen => ({
  saw,
  answer: answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : answer,
});

const documentSeen = (found: readonly string[]): Seen =>
  found.length > 0
    ? { answer: 'yes', saw: [{ code: 'documentInForce' }] }
    : { answer: 'no', saw: [{ code: 'noDocument' }] };

/** Two posts are told apart by a word before what was seen of each. */
const about = (code: 'aboutCoordinator' | 'aboutManager', { answer, saw }: Seen): Seen => ({
  answer,
  saw: answer === 'notKnown' ? saw : [{ code }, ...saw],
});

function seenBy(world: Asked) {
  const looked: readonly (readonly [EvaluationQuestion, readonly Seen[]])[] = [
    [
      'staffing',
      [
        about('aboutCoordinator', world.coordinatorFilled),
        world.substituted,
        about('aboutManager', world.managerFilled),
      ],
    ],
    ['coordinatorPost', [world.coordinatorFilled, world.funded, turned(world.combined)]],
    ['anchoring', [documentSeen(world.document), world.defined, world.formalised]],
  ];
  return looked.flatMap(([question, seen]) => {
    const together = putTogether(seen);
    return together === undefined ? [] : [{ question, answer: together.answer, saw: [...together.saw] }];
  });
}

/** What the system knows of a plan for its final evaluation (předvyplnění závěrečného vyhodnocení, IMP-7). */
export function prefilled(file: FileState, world: Asked) {
  const found = findImplementation(file);
  return FinalEvaluationPrefilled({
    implementation: (found?.id ?? planOf(file)) as ImplementationId,
    steps: stepOutcomes(file).map(({ step, goal, due, endedOn, ...rest }) => ({
      step: step as StepId,
      ...rest,
      ...(goal !== undefined && { goal: goal as PartialGoalId }),
      ...(due !== undefined && { due: due as never }),
      ...(endedOn !== undefined && { endedOn: endedOn as never }),
    })),
    mainGoalChanges: mainGoalChanges(file),
    risks: evaluatedRisks(file).map(({ id, at }) => ({
      risk: id as PlanRiskId,
      cameTrue: at === 'matured' || at === 'settled',
      settled: at === 'settled',
    })),
    seen: seenBy(world),
    open: [...openQuestions(file, findEvaluation(file)?.data ?? blankEvaluation)],
  });
}
