import { type AccountId, command } from '@koordinace/kernel';
import { SupervisionAssured } from '../supervisee-facts.js';
import { findSupervision } from '../supervision-data.js';
import { SupervisionStarted } from '../supervision-facts.js';
import { SupervisionId } from '../supervision-ids.js';

/** Starts supervision (zahájení supervize, SUP-2): from now on its rhythm counts. */
export const StartSupervision = command('StartSupervision', {
  fields: { supervision: SupervisionId.describe('The supervision.') },
  on: 'supervision',
  who: ['supportCoordinator', 'head'],
  facts: [SupervisionStarted],
  proposes: ({ supervision }, { file }) => [
    SupervisionStarted({ supervision }),
    ...(findSupervision(file)?.data.participants ?? []).map(({ worker }) =>
      SupervisionAssured({ supervisee: worker as AccountId, arrangement: supervision }),
    ),
  ],
});
