import { type Chart, type DataCategory, type FactOf, lifecycle, type RuleAct, rule, when } from '@koordinace/kernel';
import type { RecipientRole } from '@koordinace/people';
import {
  InformationQuarantined,
  InformationReceived,
  InformationReleased,
  InformationReturned,
} from './received-facts.js';

/** What decisions know of information that came in. */
export interface ReceivedData {
  readonly categories: readonly DataCategory[];
}

/** Roles of health professionals. */
const healthRoles: readonly string[] = ['physician', 'nurse', 'psychologist'] satisfies RecipientRole[];

/** CON-14: the basis is on record; of a health professional there is none without the client, a statute or danger. */
const onBasis = rule('CON-14', {
  needs: ['basis', 'healthBasis', 'nothing'],
  act: (_: ReceivedData, { fact: { from, basis, categories } }: RuleAct<FactOf<typeof InformationReceived>>) => {
    if (categories.length === 0) return { needs: 'nothing' };
    if (basis !== undefined) return 'permit';
    return { needs: healthRoles.includes(from) ? 'healthBasis' : 'basis' };
  },
});

const chart = {
  initial: 'none',
  states: {
    none: {
      on: {
        InformationReceived: { target: 'received', rules: ['CON-14'] },
        InformationQuarantined: { target: 'quarantine' },
      },
    },
    quarantine: {
      on: { InformationReleased: { target: 'received' }, InformationReturned: { target: 'returned' } },
    },
    received: { type: 'final' },
    returned: { type: 'final' },
  },
} as const satisfies Chart;

/** Information that came in from actors (přijaté informace, CON-14). */
export const receivedLifecycle = lifecycle<ReceivedData>({
  name: 'received',
  stream: 'person',
  start: { categories: [] },
  chart,
  facts: [InformationReceived, InformationQuarantined, InformationReleased, InformationReturned],
  rules: [onBasis],
  folds: [when(InformationQuarantined, (_: ReceivedData, { categories }) => ({ categories }))],
});
