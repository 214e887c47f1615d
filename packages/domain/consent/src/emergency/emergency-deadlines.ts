import {
  addDays,
  ask,
  type Deadline,
  type Deadlines,
  dayOf,
  idOfStream,
  instancesOf,
  whomToTell,
} from '@koordinace/kernel';
import { holdersOf, workersWith } from '@koordinace/people';
import type { EmergencyData } from './emergency-data.js';

/** Within how many days somebody else reviews an emergency (lhůta zpětného posouzení). The manual names none; our own. */
export const reviewDays = 3;

/** How many days after its end the client is told, or it is recorded why not; our own number as well. */
export const tellingDays = 7;

/** The steps that CON-6 asks for after an emergency was declared, told to the heads and to whoever works with the person. */
export const emergencyDeadlines: Deadlines = {
  stream: 'person',
  of: (file) =>
    instancesOf<EmergencyData>(file, 'emergency').flatMap(({ id, at, data }): readonly Deadline[] => {
      const { declaredAt, until, announced } = data;
      if (declaredAt === undefined || until === undefined) return [];
      const step = (name: 'review' | 'telling', kind: string, due: string): Deadline => ({
        id: `${kind}/${id}`,
        kind,
        due,
        rule: 'CON-6',
        tell: [],
        raised: announced.includes(name),
      });
      return [
        ...(at.includes('review.waiting')
          ? [step('review', 'emergencyReview', addDays(dayOf(declaredAt), reviewDays))]
          : []),
        ...(at.includes('client.untold')
          ? [step('telling', 'emergencyTelling', addDays(dayOf(until), tellingDays))]
          : []),
      ];
    }),
  whom: whomToTell({
    asks: (_deadline, file) => ({
      heads: ask(holdersOf, { post: 'head' }),
      workers: ask(workersWith, { person: idOfStream(file.stream) }),
    }),
    tell: ({ heads, workers }) => [...heads.map(({ account }) => account), ...workers],
  }),
  raise: (person, deadline) => {
    const [kind, emergency] = deadline.split('/');
    return {
      type: 'AnnounceEmergencyStep',
      person,
      emergency,
      step: kind === 'emergencyReview' ? 'review' : 'telling',
    };
  },
};
