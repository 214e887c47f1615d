import { addDays, type FileState, instancesOf, type PlainDate } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import type { ConsultationData } from '../consultation/consultation-lifecycle.js';
import type { RequestData } from '../coordinator/request-lifecycle.js';
import type { TaskData } from '../task/task-data.js';
import { type Due, due, type Parties } from './due.js';

/** After how many days a step waits too long, by what it waits for (CMG-22); our own numbers. */
const patience = { client: 14, event: 30, coordinator: 7, methodologist: 30 } as const;

const waiting = (
  of: string,
  since: string | undefined,
  days: number,
  tell: readonly string[],
  waitsFor: string,
): readonly Due[] =>
  since === undefined
    ? []
    : [due({ kind: 'waiting', of, day: addDays(since as PlainDate, days), rule: 'CMG-22' }, tell, waitsFor)];

/** Proposals wait for the client's word; what an event starts waits for whoever is to begin (PLN-3, PLN-9). */
const waitingTasks = (file: FileState, { own }: Parties): readonly Due[] =>
  instancesOf<TaskData>(file, 'task').flatMap(({ id, at, data }) => {
    const { since, responsible, hasTrigger, triggered, due: day } = data;
    if (at === 'proposed') return waiting(id, since, patience.client, own, 'client');
    if (at !== 'agreed' || !hasTrigger || triggered === true || day !== undefined) return [];
    return waiting(id, since, patience.event, own, responsible?.id ?? responsible?.kind ?? 'actor');
  });

const openSteps = (file: FileState, parties: Parties): readonly Due[] => [
  ...waitingTasks(file, parties),
  ...instancesOf<RequestData>(file, 'request').flatMap(({ id, at, data }) =>
    at === 'asked'
      ? waiting(id, data.askedOn, patience.coordinator, [...parties.own, ...data.coordinators], 'supportCoordinator')
      : [],
  ),
  ...instancesOf<ConsultationData>(file, 'consultation').flatMap(({ id, at, data }) =>
    at === 'asked' ? waiting(id, data.askedOn, patience.methodologist, parties.own, 'methodologist') : [],
  ),
];

/** Steps that have waited too long for somebody, with whom they wait for (na koho se čeká; CMG-22). Nothing waits in a closed case. */
export const waitingSteps = (file: FileState, parties: Parties): readonly Due[] =>
  findCase(file)?.at.includes('work.ended') === true ? [] : openSteps(file, parties);
