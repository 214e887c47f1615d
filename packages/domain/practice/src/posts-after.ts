import { dayOf, type FactOf } from '@koordinace/kernel';
import type { PostHeld, WorkerData } from './worker-data.js';
import type {
  AbsenceRecorded,
  FunctionRecorded,
  PostEnded,
  ReturnRecorded,
  SubstituteNamed,
  TargetGroupsAssigned,
  WorkerAppointed,
  WorkerLeft,
} from './worker-facts.js';

type Moved =
  | FactOf<typeof WorkerAppointed>
  | FactOf<typeof PostEnded>
  | FactOf<typeof WorkerLeft>
  | FactOf<typeof SubstituteNamed>
  | FactOf<typeof AbsenceRecorded>
  | FactOf<typeof ReturnRecorded>
  | FactOf<typeof FunctionRecorded>
  | FactOf<typeof TargetGroupsAssigned>;

/** The post that an appointment gives. Whoever is appointed to it again holds it since the first time. */
const postOf = (
  { post, department, organisation, at }: FactOf<typeof WorkerAppointed>,
  earlier: PostHeld | undefined,
): PostHeld => ({
  post,
  since: earlier?.since ?? dayOf(at),
  ...(department !== undefined && { department }),
  ...(organisation !== undefined && { organisation }),
});

/** The posts that a worker holds once the fact has happened (zastávané pozice). */
export function postsAfter({ posts }: WorkerData, fact: Moved): readonly PostHeld[] {
  switch (fact.type) {
    case 'WorkerAppointed':
      return [
        ...posts.filter(({ post }) => post !== fact.post),
        postOf(
          fact,
          posts.find(({ post }) => post === fact.post),
        ),
      ];
    case 'PostEnded':
      return posts.filter(({ post }) => post !== fact.post);
    case 'WorkerLeft':
      return [];
    default:
      return posts;
  }
}
