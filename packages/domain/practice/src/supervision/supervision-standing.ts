import { kindOfStream, type Standing } from '@koordinace/kernel';
import { findSupervision } from './supervision-data.js';

const own = ['supervisionParticipant', 'supervisionCommissioner'];

/** Who takes part in a supervision, and who commissioned it (SUP-3). What is said there is for no substitute. */
export const supervisionStanding: Standing = {
  roles: own,
  notLent: own,
  of(account, about, _world, held) {
    const found =
      about === undefined || kindOfStream(about.stream) !== 'supervision' ? undefined : findSupervision(about);
    // Whoever has left the office has left its supervision.
    if (found === undefined || held.size === 0) return [];
    const { participants, commissionedBy } = found.data;
    return [
      ...(participants.some(({ worker }) => worker === account) ? ['supervisionParticipant'] : []),
      ...(commissionedBy === account ? ['supervisionCommissioner'] : []),
    ];
  },
};
