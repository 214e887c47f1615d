import { kindOfStream, type Standing } from '@koordinace/kernel';
import { attendeesOf, findMeeting } from './meeting-data.js';

/** Who somebody is towards a meeting (postavení vůči setkání): whoever leads it, or takes part. */
export const meetingStanding: Standing = {
  roles: ['meetingLeader', 'meetingParticipant'],
  of(account, about, _world, held) {
    // Whoever has left the office leads nothing and takes part in nothing.
    if (about === undefined || kindOfStream(about.stream) !== 'meeting' || held.size === 0) return [];
    return [
      ...(findMeeting(about)?.data.leader === account ? ['meetingLeader'] : []),
      ...(attendeesOf(about).some(({ data }) => data.account === account) ? ['meetingParticipant'] : []),
    ];
  },
};
