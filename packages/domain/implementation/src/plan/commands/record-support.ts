import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { Note } from '../../wording.js';
import { SupportHeld } from '../facts/implementation-facts.js';
import { ImplementationId } from '../ids.js';
import { SupportKind } from '../lists/support-kind.js';
import { planLeads } from '../who.js';

/** Records that a session took place, or what came of a training case (záznam o podpoře; IMP-12, IMP-14). */
export const RecordSupport = command('RecordSupport', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    kind: SupportKind.schema.describe('What took place'),
    description: Note.describe('What it brought; a training case without names'),
    on: PlainDate.describe('The day; today, if left out').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [SupportHeld],
  world: ({ description }, asking) => ({ named: askNames([description], asking) }),
  proposes: ({ on, ...given }, { at, world }) => [SupportHeld({ ...given, on: on ?? dayOf(at), named: world.named })],
});
