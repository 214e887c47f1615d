import { answers, question, rolePartition } from '@koordinace/kernel';
import { courseCompleted, type Seen, trainingPlanned } from '@koordinace/people';
import type { Post } from '../post.js';
import { activeWorkers, isExternalPost, officeStream } from '../worker-data.js';
import type { TrainingKind } from './training-kind.js';
import { type TrainingItemRow, type TrainingPlanRow, trainingPlansView } from './training-view.js';

/** Asks how many training plans of a worker are open (STF-6). */
export const openPlansOf = question<{ readonly worker: string }, number>('openPlansOf');

export const answerOpenPlans = answers(openPlansOf, {
  rows: ({ worker }) => [{ view: trainingPlansView.name, partition: worker }],
  answer: ({ worker }, world) =>
    world
      .rows({ view: trainingPlansView.name, partition: worker })
      .filter(({ data }) => !(data as TrainingPlanRow).ended).length,
});

/** The courses that make somebody ready for a post, any of them (STF-6). */
const coursesFor: Readonly<Partial<Record<Post, readonly TrainingKind[]>>> = {
  caseManager: ['intensiveCourse', 'caseManagementCourse'],
};
const anyPost: readonly TrainingKind[] = ['intensiveCourse'];

const all = { view: trainingPlansView.name, partition: rolePartition('head') } as const;

/** Counts the holders of a post of whom something in their plans is true. */
function counted(
  post: string,
  code: string,
  world: Parameters<ReturnType<typeof answers>['answer']>[1],
  isTrue: (item: TrainingItemRow, plan: TrainingPlanRow) => boolean,
): Seen {
  const holders = activeWorkers(world.file(officeStream))
    .filter(({ data }) => data.posts.some((held) => held.post === post && !isExternalPost(held)))
    .map(({ id }) => id);
  if (holders.length === 0) return { answer: 'no', saw: [{ code: 'nobody' }] };
  const plans = world.rows(all).map(({ data }) => data as TrainingPlanRow);
  const count = holders.filter((one) =>
    plans.some((plan) => plan.worker === one && plan.items.some((item) => isTrue(item, plan))),
  ).length;
  const answer = count === holders.length ? 'yes' : count > 0 ? 'partly' : 'no';
  return { answer, saw: [{ code, params: { count, of: holders.length } }] };
}

/** Answers whether all holders of a post have done their course. */
export const answerCourseCompleted = answers(courseCompleted, {
  files: () => [officeStream],
  rows: () => [all],
  answer: ({ post }, world) =>
    counted(
      post,
      'trained',
      world,
      ({ kind, state }) => state === 'done' && (coursesFor[post as Post] ?? anyPost).includes(kind),
    ),
});

/** Answers whether every holder of a post has something planned ahead. */
export const answerTrainingPlanned = answers(trainingPlanned, {
  files: () => [officeStream],
  rows: () => [all],
  answer: ({ post }, world) => counted(post, 'planned', world, ({ state }, { ended }) => state === 'planned' && !ended),
});
