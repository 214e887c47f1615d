import { ask, type Deadline, type Deadlines, type FileState, whomToTell } from '@koordinace/kernel';
import { type Holder, holdersOf } from '@koordinace/people';
import { risksInForce } from '../risk/risk-data.js';
import { findImplementation, planOf } from './implementation-data.js';
import { evaluationDue } from './interim-evaluation.js';
import { isOpenStep, stepsOf } from './step-data.js';

type Due = Omit<Deadline, 'raised'>;

/** A deadline. The day belongs to its id: one that was moved is announced anew. */
const due = (kind: string, of: string, day: string, rule: Deadline['rule'], tell: readonly string[]): Due => ({
  id: `${kind}/${of}/${day}`,
  kind,
  due: day,
  rule,
  tell: [...new Set(tell)],
});

function dueIn(file: FileState): readonly Due[] {
  const plan = findImplementation(file);
  if (plan === undefined || plan.at === 'closed') return [];
  const { carrier, evaluationOn } = plan.data;
  const carriers = carrier === undefined ? [] : [carrier];
  const reviews = risksInForce(file).flatMap(({ id, data: { reviewOn, owner } }) =>
    reviewOn === undefined
      ? []
      : [due('riskReview', id, reviewOn, 'RSK-2', [...(owner === undefined ? [] : [owner]), ...carriers])],
  );
  // What is only prepared is not late.
  if (plan.at === 'preparation') return reviews;
  const steps = stepsOf(file)
    .filter(isOpenStep)
    .flatMap(({ id, data }) =>
      data.due === undefined
        ? []
        : [due('implementationStep', id, data.due, 'IMP-1', [...data.responsible, ...carriers])],
    );
  if (plan.at === 'finalEvaluation') return [...steps, ...reviews];
  const interim = evaluationDue(file);
  return [
    ...steps,
    ...(interim === undefined ? [] : [due('interimEvaluation', planOf(file), interim, 'IMP-2', carriers)]),
    ...(evaluationOn === undefined ? [] : [due('finalEvaluation', planOf(file), evaluationOn, 'IMP-1', carriers)]),
    ...reviews,
  ];
}

const evaluations: readonly string[] = ['interimEvaluation', 'finalEvaluation'];

/**
 * The deadlines of a plan (lhůty implementačního plánu; IMP-1, IMP-2, RSK-2): steps are told to whoever is responsible and the carrier,
 * evaluations to the carrier and the coordinators, risks to their owner and the carrier.
 */
export const planDeadlines: Deadlines = {
  stream: 'implementation',
  of(file) {
    const { raised = [] } = findImplementation(file)?.data ?? {};
    return dueIn(file).map((one) => ({ ...one, raised: raised.includes(one.id) }));
  },
  whom: whomToTell({
    asks: ({ kind }) =>
      evaluations.includes(kind) ? { coordinators: ask(holdersOf, { post: 'supportCoordinator' }) } : {},
    tell: (answers) =>
      ((answers as { readonly coordinators?: readonly Holder[] }).coordinators ?? []).map(({ account }) => account),
  }),
  raise: (implementation, deadline) => ({ type: 'RaiseImplementationDeadline', implementation, deadline }),
};
