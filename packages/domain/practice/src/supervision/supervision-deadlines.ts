import {
  addDays,
  ask,
  type Deadline,
  type Deadlines,
  type FileState,
  type PlainDate,
  whomToTell,
} from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { missingSupervision } from './supervisee-lifecycle.js';
import { findSupervision, lastSessionOf } from './supervision-data.js';

const headsToo = whomToTell({
  asks: () => ({ heads: ask(holdersOf, { post: 'head' }) }),
  tell: ({ heads }) => heads.map(({ account }) => account),
});

/** By when somebody should have the next session: the rhythm after the last one, or after they joined. */
export function nextSessionDue(file: FileState, worker: string): string | undefined {
  const { weeks, startedOn, participants } = findSupervision(file)?.data ?? {};
  const found = participants?.find((one) => one.worker === worker);
  if (found === undefined || weeks === undefined || startedOn === undefined) return undefined;
  const joined = found.since !== undefined && found.since > startedOn ? found.since : startedOn;
  return addDays((lastSessionOf(file, worker) ?? joined) as PlainDate, weeks * 7);
}

/** Whoever had no session within the rhythm is told so, and the heads are (SUP-2). */
export const lapseDeadlines: Deadlines = {
  stream: 'supervision',
  of(file) {
    const found = findSupervision(file);
    if (found?.at !== 'running') return [];
    return found.data.participants.flatMap(({ worker }): readonly Deadline[] => {
      const due = nextSessionDue(file, worker);
      if (due === undefined) return [];
      const raised = found.data.announced[worker] === due;
      return [{ id: `lapse/${worker}`, kind: 'supervisionLapsed', due, rule: 'SUP-2', tell: [worker], raised }];
    });
  },
  whom: headsToo,
  raise: (supervision, deadline) => ({
    type: 'AnnounceSupervisionLapse',
    supervision,
    worker: deadline.slice('lapse/'.length),
  }),
};

/** So are coordinators and case managers who are under no supervision at all (SUP-2). */
export const missingDeadlines: Deadlines = {
  stream: 'office',
  of: missingSupervision,
  whom: headsToo,
  raise: (_office, deadline) => ({
    type: 'AnnounceMissingSupervision',
    supervisee: deadline.slice('unsupervised/'.length),
  }),
};
