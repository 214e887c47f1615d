import { ask, command, present } from '@koordinace/kernel';
import {
  type GuardianshipAnswer,
  guardiansOf,
  personStanding,
  RecipientRole,
  sharingWith,
  workerStanding,
} from '@koordinace/people';
import { z } from 'zod';
import { type CaseData, getCase, whoseCase } from '../case/case-data.js';
import { Invitee, inviteesIn } from '../conference/invitee.js';
import { type InvitationBasis, ParticipantInvited } from '../facts/participant-facts.js';
import { isGuardian } from '../guardians/is-guardian.js';
import { CaseId, ConferenceId, type ParticipantId } from '../ids.js';
import { Line } from '../wording.js';
import { ownWorkers } from './who.js';

/** What an invitation tells: that somebody is a client of the office. */
const told = ['identity'] as const;

interface Known {
  readonly guardians: readonly GuardianshipAnswer[];
  readonly standing: { readonly active: boolean };
  readonly person: { readonly known: boolean };
  readonly sharing: { readonly open: readonly string[] };
}

/** On what the invitation rests, the strongest first (CNF-2). */
function basisOf(
  { client, worker, guardian, family }: Invitee,
  clientAgrees: boolean,
  data: CaseData,
  { guardians, standing, person, sharing }: Known,
): InvitationBasis {
  if (client === true) return 'client';
  if ((worker !== undefined && !standing.active) || (family !== undefined && !person.known)) return 'nobody';
  if (worker !== undefined && worker === whoseCase(data)) return 'ownWorker';
  if (guardian !== undefined) return isGuardian(guardians, guardian) ? 'guardian' : 'none';
  if (family !== undefined && clientAgrees) return 'clientAgrees';
  return told.every((category) => sharing.open.includes(category)) ? 'consent' : 'none';
}

/** Invites somebody to a conference, each on a basis of their own (pozvání na setkání; CNF-2, CNF-7). */
export const InviteToConference = command('InviteToConference', {
  fields: {
    case: CaseId.describe('The case.'),
    conference: ConferenceId.describe('The conference.'),
    who: Invitee.describe('Who is invited.'),
    represents: Line.describe('The actor or department for which they come.').optional(),
    clientAgrees: z.boolean().describe('The client agrees that a member of the family comes.').optional(),
  },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [ParticipantInvited],
  world: ({ who }, { by, file }) => {
    const { client } = getCase(file);
    const professional = who.worker ?? who.family;
    return {
      standing: ask(workerStanding, { worker: who.worker ?? by }),
      person: ask(personStanding, { person: who.family ?? client }),
      guardians: ask(guardiansOf, { person: client }),
      sharing: ask(sharingWith, {
        person: client,
        recipient: {
          roles: who.role === undefined ? [] : [who.role],
          ...present({ professional, organisation: who.organisation }),
        },
        purpose: 'caseConference',
        categories: told,
        channel: 'inPerson',
        asker: by,
      }),
    };
  },
  proposes: ({ case: of, conference, who, represents, clientAgrees = false }, act) => {
    const data = getCase(act.file);
    const { standing, sharing } = act.world;
    const posts = who.worker === undefined ? [] : standing.posts;
    const basis = basisOf(who, clientAgrees, data, act.world);
    return [
      ParticipantInvited({
        case: of,
        participant: act.newId('participant') as ParticipantId,
        conference,
        client: data.client,
        who: inviteesIn(who),
        roles: [...new Set([...(who.role === undefined ? [] : [who.role]), ...posts])].filter((one) =>
          RecipientRole.has(one),
        ),
        represents: represents !== undefined,
        // A head whose own case it is comes as the one who works on it.
        isHead: posts.includes('head') && basis !== 'ownWorker',
        basis,
        because: basis === 'none' ? [...new Set(sharing.because.map(({ rule }) => rule))] : [],
        ...present({ organisation: who.organisation, represented: represents, name: who.actorWorker }),
      }),
    ];
  },
});
