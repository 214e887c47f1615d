import { command, PlainDate, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { Note } from '../../wording.js';
import { SupportPlanned } from '../facts/implementation-facts.js';
import { ImplementationId } from '../ids.js';
import { SupportKind } from '../lists/support-kind.js';
import { planLeads } from '../who.js';

/** Plans a consultant, a session on theory, or a training case without names (podpora zavádění, IMP-14). */
export const PlanSupport = command('PlanSupport', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    kind: SupportKind.schema.describe('What is planned'),
    description: Note.describe('Who or what it is about; a training case without names'),
    on: PlainDate.describe('The day').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [SupportPlanned],
  world: ({ description }, asking) => ({ named: askNames([description], asking) }),
  proposes: ({ on, ...given }, { world }) => [SupportPlanned({ ...given, ...present({ on }), named: world.named })],
});
