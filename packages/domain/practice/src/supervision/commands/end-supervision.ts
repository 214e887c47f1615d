import { type AccountId, command } from '@koordinace/kernel';
import { SupervisionLost } from '../supervisee-facts.js';
import { findSupervision } from '../supervision-data.js';
import { SupervisionEnded } from '../supervision-facts.js';
import { SupervisionId } from '../supervision-ids.js';

/** Ends supervision (ukončení supervize). Whoever is under no other one is soon announced (SUP-2). */
export const EndSupervision = command('EndSupervision', {
  fields: { supervision: SupervisionId.describe('The supervision.') },
  on: 'supervision',
  who: ['supportCoordinator', 'head'],
  facts: [SupervisionEnded],
  proposes: ({ supervision }, { file }) => {
    const found = findSupervision(file);
    const assured = found?.at === 'running' ? found.data.participants : [];
    return [
      SupervisionEnded({ supervision }),
      ...assured.map(({ worker }) => SupervisionLost({ supervisee: worker as AccountId, arrangement: supervision })),
    ];
  },
});
