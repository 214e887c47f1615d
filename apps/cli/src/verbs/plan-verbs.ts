import { inGroup } from './verb.js';

const onPlan = ['case', 'plan'] as const;
const onTask = ['case', 'task'] as const;

/** `plan …` (individuální plán): goals, tasks, risks, agreement and review. */
export const planVerbs = inGroup('plan', [
  { verb: 'draft', command: 'DraftPlan', positional: ['case'], asks: ['reassessOn'] },
  { verb: 'goal', command: 'SetGoal', positional: [...onPlan, 'title'] },
  {
    verb: 'task',
    command: 'ProposeTask',
    positional: [...onPlan, 'title'],
    asks: ['responsible.worker', 'due', 'clientAgrees'],
  },
  { verb: 'change-task', command: 'ChangeTask', positional: onTask },
  { verb: 'accept', command: 'AcceptProposal', positional: onTask, asks: ['clientAgrees'] },
  { verb: 'start', command: 'StartTask', positional: onTask },
  { verb: 'done', command: 'CompleteTask', positional: [...onTask, 'note'] },
  { verb: 'drop', command: 'DropTask', positional: [...onTask, 'note'] },
  { verb: 'trigger', command: 'ReportTrigger', positional: onTask, asks: ['due'] },
  { verb: 'answer', command: 'AnswerProposals', positional: ['case', 'conference'] },
  { verb: 'risk', command: 'NameRisk', positional: onPlan, asks: ['what', 'measure'] },
  { verb: 'reassess', command: 'SetReassessment', positional: [...onPlan, 'on'] },
  { verb: 'agree', command: 'AgreePlan', positional: [...onPlan, 'version'], asks: ['clientAgrees', 'clientView'] },
  {
    verb: 'review',
    command: 'ReviewPlan',
    positional: [...onPlan, 'version', 'result'],
    asks: ['goals', 'actors', 'effect', 'next'],
  },
]);
