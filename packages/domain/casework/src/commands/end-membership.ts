import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { MembershipEnded } from '../facts/team-facts.js';
import { CaseId, MemberId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Ends a membership in the team (odchod z týmu; CMG-7). */
export const EndMembership = command('EndMembership', {
  fields: {
    case: CaseId.describe('The case.'),
    member: MemberId.describe('The membership.'),
    on: PlainDate.describe('Its last day; today, if left out.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [MembershipEnded],
  proposes: ({ case: of, member, on }, act) => [MembershipEnded({ case: of, member, on: on ?? dayOf(act.at) })],
});
