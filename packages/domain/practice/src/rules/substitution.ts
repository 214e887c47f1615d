import { dayOf, type FactOf, type FileState, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { officePosts } from '../post.js';
import { postsAfter } from '../posts-after.js';
import {
  type Absence,
  activeWorkers,
  findWorker,
  holds,
  isAbsent,
  leads,
  postsInForce,
  sameCircle,
  type WorkerData,
} from '../worker-data.js';
import type {
  AbsenceRecorded,
  PostEnded,
  ReturnRecorded,
  SubstituteNamed,
  WorkerAppointed,
  WorkerLeft,
} from '../worker-facts.js';

type Named = FactOf<typeof WorkerAppointed> | FactOf<typeof SubstituteNamed>;
type Away = FactOf<typeof AbsenceRecorded>;
type Guarded = Named | Away | FactOf<typeof ReturnRecorded> | FactOf<typeof PostEnded> | FactOf<typeof WorkerLeft>;
type Needs = 'itself' | 'elsewhere' | 'period' | 'notAbsent' | 'notHeld' | 'lastHead';

/** Would nobody lead the department without this worker? Then nobody could appoint a successor either. */
const leadsAlone = (office: FileState, worker: string): boolean =>
  activeWorkers(office).every(({ id, data }) => id === worker || !leads(data.posts));

/** Posts, substitutes and absences fit together: somebody is always there who may act (STF-3). */
export const postsFit = rule('STF-3', {
  needs: ['itself', 'elsewhere', 'period', 'notAbsent', 'notHeld', 'lastHead'],
  act: (data: WorkerData, { fact, file }: RuleAct<Guarded>): Verdict<Needs> => {
    if (leads(data.posts) && !leads(postsAfter(data, fact)) && leadsAlone(file, fact.worker)) {
      return { needs: 'lastHead' };
    }
    switch (fact.type) {
      case 'WorkerAppointed':
      case 'SubstituteNamed': {
        if (fact.substitute === undefined) return 'permit';
        if (fact.substitute === fact.worker) return { needs: 'itself' };
        const substitute = findWorker(file, fact.substitute);
        return substitute === undefined || sameCircle(substitute.posts, postsAfter(data, fact))
          ? 'permit'
          : { needs: 'elsewhere' };
      }
      case 'AbsenceRecorded':
        return fact.until !== undefined && fact.until < fact.from ? { needs: 'period' } : 'permit';
      case 'ReturnRecorded':
        return isAbsent(data, fact.day) ? 'permit' : { needs: 'notAbsent' };
      case 'PostEnded':
        return holds(data, fact.post) ? 'permit' : { needs: 'notHeld' };
      case 'WorkerLeft':
        return 'permit';
      default:
        return fact satisfies never;
    }
  },
});

/** Each post has a substitute; one without is flagged (STF-3). */
export const hasSubstitute = rule('STF-3', {
  needs: ['noSubstitute', 'unknownSubstitute'],
  act: (data: WorkerData, { fact, file }: RuleAct<Named>): Verdict<'noSubstitute' | 'unknownSubstitute'> => {
    const posts = 'post' in fact ? [fact.post] : data.posts.map(({ post }) => post);
    // Others have their own ways of standing in for one another; only the office's own posts are the office's to cover.
    if (!posts.some((post) => officePosts.includes(post))) return 'permit';
    const substitute = fact.substitute ?? data.substitute;
    if (substitute === undefined) return { needs: 'noSubstitute' };
    return findWorker(file, substitute) === undefined
      ? { needs: 'unknownSubstitute', params: { substitute } }
      : 'permit';
  },
});

type Days = { readonly [K in keyof Absence]: Absence[K] | undefined } & Pick<Absence, 'from'>;

/** Have two absences a day in common? */
const overlaps = (one: Days, other: Days): boolean =>
  (other.until === undefined || one.from <= other.until) && (one.until === undefined || one.until >= other.from);

/** An absence needs a substitute who is there all the time (STF-3). */
export const substituteThere = rule('STF-3', {
  needs: ['nobodyStandsIn', 'absentSubstitute'],
  act: (data: WorkerData, { fact, file }: RuleAct<Away>): Verdict<'nobodyStandsIn' | 'absentSubstitute'> => {
    const substitute = data.substitute === undefined ? undefined : findWorker(file, data.substitute);
    // A contract has no gaps: in force on the first and the last day, it is so between them.
    const days = [fact.from, fact.until ?? fact.from];
    if (substitute === undefined || !days.every((day) => sameCircle(postsInForce(substitute, day), data.posts))) {
      return { needs: 'nobodyStandsIn' };
    }
    return substitute.absences.some((one) => overlaps(one, fact))
      ? { needs: 'absentSubstitute', params: { substitute: String(data.substitute) } }
      : 'permit';
  },
});

/** Whoever is named while the worker is or will be away should be there on those days (STF-3). */
export const substituteThereNow = rule('STF-3', {
  needs: ['absentSubstitute'],
  act: (data: WorkerData, { fact, file, at }: RuleAct<Named>): Verdict<'absentSubstitute'> => {
    const named = fact.substitute === undefined ? undefined : findWorker(file, fact.substitute);
    const today = dayOf(at);
    const ahead = data.absences.filter(({ until }) => until === undefined || until >= today);
    return ahead.some((one) => named?.absences.some((other) => overlaps(one, other)))
      ? { needs: 'absentSubstitute', params: { substitute: String(fact.substitute) } }
      : 'permit';
  },
});

/** Whoever leaves while standing in for somebody who is away as well leaves that work to nobody (STF-3). */
export const leavesPrincipal = rule('STF-3', {
  needs: ['leavesPrincipal'],
  act: (own: WorkerData, { fact, file }: RuleAct<Away>): Verdict<'leavesPrincipal'> => {
    const principals = activeWorkers(file)
      .filter(({ data }) => data.substitute === fact.worker && data.absences.some((one) => overlaps(one, fact)))
      // Of two who stand in for each other it is said already that the substitute is away.
      .filter(({ id }) => id !== own.substitute)
      .map(({ id }) => id);
    return principals.length > 0 ? { needs: 'leavesPrincipal', params: { principals } } : 'permit';
  },
});
