import { addDays, command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import type { NeedId } from '../ids.js';
import { NeedAddressee } from '../lists/need-addressee.js';
import { answerDays } from '../needs/need-deadlines.js';
import { NeedPut } from '../needs/need-facts.js';
import { Line, Note } from '../wording.js';
import { organisers } from './who.js';

/** Puts a need to the leadership (předložení potřeby vedení; MTG-6), with its day and the day until which an answer is expected. */
export const PutNeed = command('PutNeed', {
  fields: {
    what: Note.describe('What is needed and why; nothing about single clients.'),
    organisation: Line.describe('The actor whose need it is, by organisation.').optional(),
    to: NeedAddressee.schema.describe('To whom it is put.').default('leadership'),
    putOn: PlainDate.describe('The day on which it was put; today, if left out.').optional(),
    due: PlainDate.describe(`Until when an answer is expected; ${answerDays} days later, if left out.`).optional(),
  },
  who: organisers,
  facts: [NeedPut],
  world: ({ what, organisation }, asking) => ({ named: askNames([what, organisation], asking) }),
  proposes: ({ what, to, organisation, putOn, due }, { newId, at, world }) => {
    const day = putOn ?? dayOf(at);
    return [
      NeedPut({
        need: newId('need') as NeedId,
        what,
        to,
        putOn: day,
        due: due ?? addDays(day, answerDays),
        ...present({ organisation }),
        ...world,
      }),
    ];
  },
});
