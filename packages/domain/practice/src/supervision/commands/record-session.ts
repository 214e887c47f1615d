import { AccountId, command, PlainDate as Day, findInstance, type PlainDate, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { z } from 'zod';
import { Line } from '../../wording.js';
import type { SessionData } from '../supervision-data.js';
import { SessionHeld } from '../supervision-facts.js';
import { SessionId, SupervisionId } from '../supervision-ids.js';

/**
 * Records a session (zápis o setkání supervize; SUP-1, SUP-3): the day, who was there, and topics that those present agreed to note.
 * There is room for nothing else, and no client is named.
 */
export const RecordSession = command('RecordSession', {
  fields: {
    supervision: SupervisionId.describe('The supervision.'),
    session: SessionId.describe('The planned session.'),
    present: z.array(AccountId).max(60).describe('Who of the office was there, by account.'),
    on: Day.describe('The day on which it took place; the planned one, if left out.').optional(),
    organisations: z.array(Line).max(60).default([]).describe('Outside actors who were there, by organisation.'),
    topics: z.array(Line).max(20).describe('Topics that those present agreed to note; no client is named.').optional(),
  },
  on: 'supervision',
  who: ['supervisionParticipant', 'supervisionCommissioner'],
  whoRule: 'SUP-3',
  facts: [SessionHeld],
  world: ({ topics = [], organisations }, asking) => ({ named: askNames([...topics, ...organisations], asking) }),
  proposes: ({ supervision, session, present: there, on, organisations, topics }, { file, world }) => {
    const planned = findInstance<SessionData>(file, 'session', session)?.data.on as PlainDate;
    return [
      SessionHeld({
        supervision,
        session,
        on: on ?? planned,
        present: [...new Set(there)],
        organisations,
        ...world,
        ...present({ topics }),
      }),
    ];
  },
});
