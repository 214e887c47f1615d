import { command } from '@koordinace/kernel';
import { ClientTold } from '../facts/intake-facts.js';
import { CaseId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Notes that the client was told that help is voluntary and free (poučení klienta; INT-1). */
export const TellClient = command('TellClient', {
  fields: { case: CaseId.describe('The case.') },
  on: 'case',
  who: ownWorkers,
  facts: [ClientTold],
  proposes: ({ case: of }) => [ClientTold({ case: of })],
});
