import { dayOf, type Keeper, type Module } from '@koordinace/kernel';
import { rolesOf } from './roles-of.js';
import { standing } from './standing.js';
import { officeStream } from './worker-data.js';

function withoutSubstitution(module: Module): Module {
  const { substitution: _, ...alone } = module;
  return alone;
}

/** What keeps rules otherwise than by arrows and fields, and how tests switch it off. */
export const keepers: readonly Keeper[] = [
  { rule: 'STF-3', by: 'policy', broken: withoutSubstitution },
  {
    rule: 'STF-3',
    by: 'view',
    broken: (module) => ({
      ...module,
      views: (module.views ?? []).map((one) => (one.name === 'staff' ? { ...one, rows: () => [] } : one)),
    }),
  },
  {
    // Without the rule an external case manager is somebody here even before contract and basis are.
    rule: 'CMG-5',
    by: 'policy',
    broken: (module) => ({
      ...module,
      standings: (module.standings ?? []).map((one) =>
        one !== standing
          ? one
          : {
              ...one,
              of: (account, about, world, held) => {
                const roles = rolesOf(world.file(officeStream), account, dayOf(world.at));
                return roles.length > 0 ? roles : [...one.of(account, about, world, held), 'externalCaseManager'];
              },
            },
      ),
    }),
  },
];
