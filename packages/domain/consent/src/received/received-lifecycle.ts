import { type Chart, type FactOf, lifecycle, type RuleAct, rule, when } from '@koordinace/kernel';
import type { RecipientRole } from '@koordinace/people';
import {
  InformationQuarantined,
  InformationReceived,
  InformationReleased,
  InformationReturned,
} from './received-facts.js';

/** Roles of health professionals. */
const healthRoles: readonly string[] = ['physician', 'nurse', 'psychologist'] satisfies RecipientRole[];

/** CON-14: the basis is on record; of a health professional there is none without the client, a statute or danger. */
const onBasis = rule('CON-14', {
  needs: ['basis', 'healthBasis', 'nothing'],
  act: (_: object, { fact: { from, basis, categories } }: RuleAct<FactOf<typeof InformationReceived>>) => {
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
export const receivedLifecycle = lifecycle<object>({
  name: 'received',
  stream: 'person',
  start: {},
  chart,
  facts: [InformationReceived, InformationQuarantined, InformationReleased, InformationReturned],
  rules: [onBasis],
  folds: [when(InformationReleased, (data: object) => data)],
});
