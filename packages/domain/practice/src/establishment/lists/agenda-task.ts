import { codeList, type Text } from '@koordinace/kernel';
import { type AgendaTaskId, agenda, type PlannerTaskId, plannerTasks } from '@koordinace/rulebook';

const ofCoordinator = Object.fromEntries(Object.entries(agenda).map(([id, { text }]) => [id, text])) as Record<
  AgendaTaskId,
  Text
>;

/** The tasks of the agenda (činnosti agendy, STF-4): chapter 2.1 and the third column of annex 1. */
export const AgendaTask = codeList('AgendaTask', { ...ofCoordinator, ...plannerTasks } as Record<
  AgendaTaskId | PlannerTaskId,
  Text
>);
export type AgendaTask = AgendaTaskId | PlannerTaskId;
