import {
  type ChecklistRow,
  type ImplementationRecord,
  type ImplementationRow,
  plannedAndReal,
} from '@koordinace/implementation';
import type { Office } from '@koordinace/office';

type Areas = ChecklistRow['areas'];

/** How the introduction came out in one office, in codes and numbers (výsledek zavádění v jednom úřadě). */
export interface OfficeOutcome {
  /** Where the plan stands; no plan is none. */
  readonly state?: string;
  readonly closed: boolean;
  readonly verified: number;
  readonly notReached: number;
  readonly unfinished: number;
  /** Steps that ended after the deadline that they had first. */
  readonly late: number;
  readonly matured: number;
  /** Does somebody hold the coordinator's post at the end? */
  readonly coordinator: boolean;
  /** Answers by area: at the first closed run of the checklist, and at the last. */
  readonly first?: Areas;
  readonly last?: Areas;
}

/** How many items were answered yes in all areas; none where there is no run. */
export const yesIn = (areas: Areas | undefined): number =>
  Object.values(areas ?? {}).reduce((sum, { yes }) => sum + yes, 0);

/** Reads out how an office came out, as its head may see it (IMP-7, IMP-8, CHK-3). */
export async function outcomeOf(office: Office, head: string): Promise<OfficeOutcome> {
  const desk = office.as(head);
  const [row] = (await desk.list('implementations')).map(({ data }) => data as unknown as ImplementationRow);
  const reading = row === undefined ? undefined : await desk.read(row.implementation);
  const { steps = [], risks = [] } =
    reading?.outcome === 'read' ? (reading.record as Partial<ImplementationRecord>) : {};
  const runs = (await desk.list('checklists'))
    .map(({ data }) => data as unknown as ChecklistRow)
    .filter(({ closedAt }) => closedAt !== undefined);
  const staff = (await desk.list('staff')).map(({ data }) => data as unknown as { readonly posts?: readonly string[] });
  const count = (state: string): number => steps.filter((step) => step.state === state).length;
  const isLate = (step: (typeof steps)[number]): boolean => {
    if (step.endedOn === undefined) return false;
    const { late = 0, moved } = plannedAndReal(step, step.endedOn);
    return late + moved > 0;
  };
  const [first, last] = [runs[0]?.areas, runs.at(-1)?.areas];
  return {
    ...(row !== undefined && { state: row.state }),
    closed: row?.state === 'closed',
    verified: count('verified'),
    notReached: count('notReached'),
    unfinished: count('planned') + count('running'),
    late: steps.filter(isLate).length,
    matured: risks.filter(({ state }) => state === 'matured' || state === 'settled').length,
    coordinator: staff.some(({ posts = [] }) => posts.includes('supportCoordinator')),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  };
}
