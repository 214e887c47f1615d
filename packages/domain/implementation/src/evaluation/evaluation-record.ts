import { adds, present, recordFold } from '@koordinace/kernel';
import { planReaders } from '../plan/who.js';
import type { SeenSight } from '../sights/sight.js';
import {
  EvaluationQuestionAnswered,
  EvaluatorNamed,
  FinalEvaluationCompleted,
  FinalEvaluationPrefilled,
  RiskEvaluated,
} from './evaluation-facts.js';
import { EvaluationQuestion } from './evaluation-question.js';
import type { StepOutcome } from './plan-history.js';

/** What was answered to a question, and what the system knows of it. */
export interface ReadableAnswer {
  readonly text?: string;
  readonly by?: string;
  readonly at?: string;
  readonly seen?: 'yes' | 'partly' | 'no';
  readonly saw?: readonly SeenSight[];
}

/** A risk in the final evaluation (IMP-8): whether it came true, by the plan's history or by what people say, and what was done. */
export interface EvaluatedRisk {
  readonly risk: string;
  readonly cameTrue: boolean;
  readonly done?: string;
}

/** The final evaluation as people read it (závěrečné vyhodnocení; IMP-7, IMP-8). */
export interface EvaluationRecord {
  readonly finalEvaluation?: {
    readonly evaluator?: { readonly account?: string; readonly organisation?: string; readonly independent: boolean };
    readonly steps: readonly StepOutcome[];
    readonly mainGoalChanges: number;
    readonly answers: Readonly<Partial<Record<EvaluationQuestion, ReadableAnswer>>>;
    readonly risks: readonly EvaluatedRisk[];
    /** Questions that wait for an answer. */
    readonly open: readonly EvaluationQuestion[];
    readonly completedAt?: string;
  };
}

type Evaluation = NonNullable<EvaluationRecord['finalEvaluation']>;

const blank: Evaluation = { steps: [], mainGoalChanges: 0, answers: {}, risks: [], open: [] };

const change = (record: EvaluationRecord, more: (one: Evaluation) => Evaluation): EvaluationRecord => ({
  ...record,
  finalEvaluation: more(record.finalEvaluation ?? blank),
});

const answered = (one: Evaluation, question: EvaluationQuestion | undefined, more: ReadableAnswer): Evaluation =>
  question === undefined
    ? one
    : { ...one, answers: { ...one.answers, [question]: { ...one.answers[question], ...more } } };

function inOrder(one: Evaluation): Evaluation {
  const given = EvaluationQuestion.codes.flatMap((question) => {
    const answer = one.answers[question];
    return answer === undefined ? [] : [[question, answer] as const];
  });
  return { ...one, answers: Object.fromEntries(given) };
}

/** The slice of the plan's record that tells of its final evaluation. */
export const evaluationRecord = recordFold<EvaluationRecord>({
  stream: 'implementation',
  start: {},
  whole: planReaders,
  shared: false,
  // Answers in the order of the questions, whenever they were given.
  finish: (record: EvaluationRecord) => (record.finalEvaluation === undefined ? record : change(record, inOrder)),
  steps: [
    adds(FinalEvaluationPrefilled, (record: EvaluationRecord, fact) =>
      change(record, (one) => {
        const { steps = [], risks = [], seen = [], open = [], mainGoalChanges = 0 } = fact;
        const said = new Map(one.risks.filter(({ done }) => done !== undefined).map((risk) => [risk.risk, risk]));
        const known: Evaluation = {
          ...one,
          steps: steps as readonly StepOutcome[],
          mainGoalChanges,
          open,
          risks: risks.map(({ risk, cameTrue }) => said.get(risk) ?? { risk, cameTrue }),
        };
        return seen.reduce<Evaluation>(
          (sum, { question, answer, saw }) => answered(sum, question, { seen: answer, saw }),
          known,
        );
      }),
    ),
    adds(EvaluatorNamed, (record: EvaluationRecord, { author, organisation, independent = false, by }) =>
      change(record, (one) => {
        const account = author ?? (organisation === undefined ? by : undefined);
        return { ...one, evaluator: { independent, ...present({ account, organisation }) } };
      }),
    ),
    adds(EvaluationQuestionAnswered, (record: EvaluationRecord, { question, text, by, at }) =>
      change(record, (one) => ({
        ...answered(one, question, { by, at, ...present({ text }) }),
        open: one.open.filter((left) => left !== question),
      })),
    ),
    adds(RiskEvaluated, (record: EvaluationRecord, { risk = '', cameTrue = false, done }) =>
      change(record, (one) => ({
        ...one,
        risks: [...one.risks.filter((other) => other.risk !== risk), { risk, cameTrue, ...present({ done }) }],
      })),
    ),
    adds(FinalEvaluationCompleted, (record: EvaluationRecord, { at }) =>
      change(record, (one) => ({ ...one, completedAt: at })),
    ),
  ],
});
