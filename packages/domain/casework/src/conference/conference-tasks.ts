import { type Act, type Ask, type Asking, ask, type Proposed } from '@koordinace/kernel';
import {
  type GuardianshipAnswer,
  type PersonAnswer,
  type PersonId,
  personStanding,
  type WorkerAnswer,
  workerStanding,
} from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { PlanOpened } from '../facts/management-facts.js';
import { PlanDrafted } from '../facts/plan-facts.js';
import type { CaseId, ConferenceId, PlanId, TaskId } from '../ids.js';
import { findPlan } from '../plan/plan-data.js';
import { type ProposedContent, proposedTask } from '../task/proposed-task.js';
import type { Responsible } from '../task/responsible.js';

/** A task as it comes out of a conference; whoever came with it is an actor, if nobody says otherwise. */
type Entry = Omit<ProposedContent, 'proposedBy'> & {
  readonly proposedBy?: ProposedContent['proposedBy'] | undefined;
  readonly clientAgrees?: boolean | undefined;
};

const workerOf = ({ responsible }: { readonly responsible?: Responsible | undefined }, by: string) =>
  responsible?.worker ?? by;

/** What the tasks ask of the world: whether those responsible are there, each under a name of its own. */
export function tasksAsks(
  tasks: readonly { readonly responsible?: Responsible | undefined }[],
  { by, file }: Asking,
): Readonly<Record<string, Ask<WorkerAnswer> | Ask<PersonAnswer>>> {
  const { client } = getCase(file);
  return Object.fromEntries(
    tasks.flatMap((task, place) => [
      [`worker${place}`, ask(workerStanding, { worker: workerOf(task, by) })],
      [`family${place}`, ask(personStanding, { person: task.responsible?.family ?? client })],
    ]),
  );
}

/** The case's open plan, or a new one that begins with the conference. */
function planFor(
  { case: of, client, intoPlan }: { case: CaseId; client: PersonId; intoPlan: PlanId | undefined },
  act: Pick<Act, 'file' | 'newId'>,
): { readonly plan: PlanId; readonly begun: readonly Proposed[] } {
  const known = intoPlan ?? getCase(act.file).plan;
  const found = known === undefined ? undefined : findPlan(act.file, known);
  // Whoever names a plan means that one: of a wrong or a closed one a rule tells.
  if (known !== undefined && (intoPlan !== undefined || (found !== undefined && found.at !== 'closed'))) {
    return { plan: known, begun: [] };
  }
  const plan = act.newId('plan') as PlanId;
  return {
    plan,
    begun: [
      PlanOpened({ case: of, plan }),
      PlanDrafted({
        case: of,
        plan,
        client,
        kind: 'individual',
        responsible: [],
        responsibleIs: 'person',
        curator: false,
      }),
    ],
  };
}

/** The facts by which the tasks of a conference flow into the plan (CNF-6); nothing is typed twice. */
export function tasksOfConference(
  about: {
    readonly case: CaseId;
    readonly conference: ConferenceId;
    readonly client: PersonId;
    readonly intoPlan: PlanId | undefined;
  },
  tasks: readonly Entry[],
  act: Pick<Act, 'file' | 'newId' | 'world'>,
): readonly Proposed[] {
  if (tasks.length === 0) return [];
  const { intoPlan: _plan, ...place } = about;
  const { plan, begun } = planFor(about, act);
  const world = act.world as Readonly<Record<string, unknown>>;
  return [
    ...begun,
    ...tasks.flatMap(({ clientAgrees = false, proposedBy = 'actor', ...content }, at) =>
      proposedTask(
        { ...place, plan, task: act.newId('task') as TaskId },
        { ...content, proposedBy },
        { clientAgrees },
        {
          worker: world[`worker${at}`] as WorkerAnswer,
          family: world[`family${at}`] as PersonAnswer,
          guardians: world['guardians'] as readonly GuardianshipAnswer[],
        },
      ),
    ),
  ];
}
