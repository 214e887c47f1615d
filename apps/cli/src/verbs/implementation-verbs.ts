import { inGroup } from './verb.js';

const on = ['implementation'] as const;
const onStep = ['implementation', 'step'] as const;
const content = ['mainGoal', 'measure', 'targetKind', 'target', 'startsOn', 'evaluationOn'] as const;

/** `implementation …` (implementační plán): steps, changes, evaluations, the carrier of the change. */
export const implementationVerbs = inGroup('implementation', [
  { verb: 'draft', command: 'DraftImplementation', positional: [], asks: [...content, 'carrier'] },
  { verb: 'amend', command: 'AmendImplementation', positional: on },
  { verb: 'carrier', command: 'NameCarrier', positional: [...on, 'carrier'], asks: ['reason'] },
  { verb: 'template', command: 'AdoptTemplate', positional: [...on, 'lang'], asks: ['phases', 'from'] },
  { verb: 'goal', command: 'SetPartialGoal', positional: [...on, 'title'], asks: ['measure', 'target'] },
  { verb: 'drop-goal', command: 'DropPartialGoal', positional: [...on, 'goal', 'reason'] },
  {
    verb: 'step',
    command: 'AddStep',
    positional: [...on, 'activity'],
    asks: ['verification', 'responsible', 'due', 'goal'],
  },
  { verb: 'change-step', command: 'AmendStep', positional: onStep, asks: ['reason'] },
  { verb: 'start', command: 'StartImplementation', positional: on },
  { verb: 'start-step', command: 'StartStep', positional: onStep },
  { verb: 'verify', command: 'VerifyStep', positional: onStep, asks: ['finding'] },
  { verb: 'not-reached', command: 'RecordStepNotReached', positional: [...onStep, 'why'] },
  { verb: 'drop-step', command: 'DropStep', positional: [...onStep, 'reason'] },
  { verb: 'interim', command: 'RecordInterimEvaluation', positional: [...on, 'text'], asks: ['changes'] },
  { verb: 'support', command: 'PlanSupport', positional: [...on, 'kind', 'description'] },
  { verb: 'support-held', command: 'RecordSupport', positional: [...on, 'kind', 'description'] },
  { verb: 'inform', command: 'InformLeadership', positional: [...on, 'what'] },
  { verb: 'final', command: 'BeginFinalEvaluation', positional: on },
  { verb: 'close', command: 'CloseImplementation', positional: on },
]);
