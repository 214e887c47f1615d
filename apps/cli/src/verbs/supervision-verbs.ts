import { inGroup } from './verb.js';

const on = ['supervision'] as const;
const onSession = ['supervision', 'session'] as const;

/** `supervision …` (supervize a intervize): arranged, prepared, planned and recorded. */
export const supervisionVerbs = inGroup('supervision', [
  { verb: 'arrange', command: 'ArrangeSupervision', positional: ['form', 'weeks'], asks: ['supervisor'] },
  { verb: 'participants', command: 'ChangeSupervisees', positional: on },
  { verb: 'expect', command: 'MapExpectation', positional: [...on, 'expects', 'expectation'] },
  { verb: 'start', command: 'StartSupervision', positional: on },
  { verb: 'plan', command: 'PlanSession', positional: [...on, 'on'] },
  { verb: 'record', command: 'RecordSession', positional: onSession, asks: ['topics'] },
  { verb: 'cancel', command: 'CancelSession', positional: onSession },
  { verb: 'end', command: 'EndSupervision', positional: on },
]);
