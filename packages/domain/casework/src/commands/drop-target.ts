import { command } from '@koordinace/kernel';
import { TargetDropped } from '../facts/office-facts.js';
import { TargetId } from '../ids.js';
import { officeLeads } from './who.js';

/** Gives up a target group or problem (opuštění zvoleného cíle; SCR-5). Past screenings keep it. */
export const DropTarget = command('DropTarget', {
  fields: { target: TargetId.describe('The target.') },
  who: officeLeads,
  facts: [TargetDropped],
  proposes: ({ target }) => [TargetDropped({ target })],
});
