import { inGroup } from './verb.js';

/** `post …` (pozice): who holds them, profiles, money, agenda, rules of cooperation, selection, priorities. */
export const postVerbs = inGroup('post', [
  {
    verb: 'appoint',
    command: 'AppointWorker',
    positional: ['worker', 'post'],
    asks: ['name', 'qualified', 'substitute'],
  },
  { verb: 'end', command: 'EndPost', positional: ['worker', 'post'] },
  { verb: 'left', command: 'RecordDeparture', positional: ['worker'] },
  { verb: 'substitute', command: 'NameSubstitute', positional: ['worker', 'substitute'] },
  { verb: 'absent', command: 'RecordAbsence', positional: ['worker', 'from', 'until'] },
  { verb: 'back', command: 'RecordReturn', positional: ['worker', 'day'] },
  { verb: 'function', command: 'RecordFunction', positional: ['worker', 'function', 'held'] },
  {
    verb: 'contract',
    command: 'ContractExternalCaseManager',
    positional: ['worker', 'contract'],
    asks: ['basis', 'from', 'until'],
  },
  {
    verb: 'profile',
    command: 'AdoptProfile',
    positional: ['post'],
    asks: [
      'competences',
      'jobDescription',
      'extent',
      'equipment',
      'premises',
      'subordinateTo',
      'coordinates',
      'standIn',
    ],
  },
  { verb: 'fund', command: 'FundPost', positional: ['post'], asks: ['source', 'until', 'yearly'] },
  { verb: 'assign', command: 'AssignTargetGroups', positional: ['worker'], asks: ['groups'] },
  { verb: 'examined', command: 'RecordExamination', positional: ['worker', 'kind', 'on'] },
  { verb: 'divide', command: 'AdoptAgenda', positional: [], asks: ['owners'] },
  {
    verb: 'rules',
    command: 'SetCooperationRules',
    positional: ['between'],
    asks: ['competences', 'procedures', 'information', 'methodology'],
  },
  { verb: 'select', command: 'OpenSelection', positional: ['post'], asks: ['review'] },
  {
    verb: 'publish',
    command: 'PublishSelection',
    positional: ['selection', 'closesOn'],
    asks: ['where', 'requirements'],
  },
  { verb: 'decide', command: 'DecideSelection', positional: ['selection', 'result'], asks: ['applicants'] },
  { verb: 'cancel', command: 'CancelSelection', positional: ['selection'] },
  { verb: 'limit', command: 'SetCaseloadLimit', positional: ['limit'] },
  { verb: 'priorities', command: 'RecordPriorities', positional: ['decidedBy'], asks: ['priorities', 'reasons'] },
]);
