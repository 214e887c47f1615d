import { command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { TriggerReported } from '../facts/task-facts.js';
import { CaseId, TaskId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Notes that the event that starts a task has come (nastala spouštěcí událost; PLN-3). */
export const ReportTrigger = command('ReportTrigger', {
  fields: {
    case: CaseId.describe('The case.'),
    task: TaskId.describe('The task.'),
    on: PlainDate.describe('The day on which it came; today, if left out.').optional(),
    due: PlainDate.describe('The last day for the task, now that it can be said.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [TriggerReported],
  proposes: ({ case: of, task, on, due }, act) => [
    TriggerReported({
      case: of,
      task,
      client: getCase(act.file).client,
      on: on ?? dayOf(act.at),
      ...present({ due }),
    }),
  ],
});
