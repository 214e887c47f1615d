import { command } from '@koordinace/kernel';
import { SupervisionAssured, SupervisionLost } from '../supervisee-facts.js';
import { findSupervision } from '../supervision-data.js';
import { SuperviseesChanged } from '../supervision-facts.js';
import { SupervisionId } from '../supervision-ids.js';
import { askAboutParticipants, commissionOf, participantFields, superviseesIn } from './participants.js';

/** Says anew who takes part in supervision (změna účastníků supervize; SUP-1, SUP-4): all of them, not only who is new. */
export const ChangeSupervisees = command('ChangeSupervisees', {
  fields: { supervision: SupervisionId.describe('The supervision.'), ...participantFields },
  on: 'supervision',
  who: ['supportCoordinator', 'head'],
  whoRule: 'SUP-4',
  facts: [SuperviseesChanged],
  world: ({ participants }) => askAboutParticipants(participants),
  proposes: ({ supervision, participants, organisations }, { by, file, world }) => {
    const found = findSupervision(file);
    const now: readonly string[] = participants;
    const before = found?.data.participants.map(({ worker }) => worker) ?? [];
    const running = found?.at === 'running';
    const joined = participants.filter((one, at) => !before.includes(one) && participants.indexOf(one) === at);
    const left = before.filter((one) => !now.includes(one)) as typeof participants;
    return [
      SuperviseesChanged({
        supervision,
        form: found?.data.form ?? 'team',
        participants: superviseesIn(participants, world.posts),
        organisations,
        commission: commissionOf(by, world.coordinators),
      }),
      ...(running ? joined.map((supervisee) => SupervisionAssured({ supervisee, arrangement: supervision })) : []),
      ...(running ? left.map((supervisee) => SupervisionLost({ supervisee, arrangement: supervision })) : []),
    ];
  },
});
