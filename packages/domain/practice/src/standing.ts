import { dayOf, type Standing, type Substitution } from '@koordinace/kernel';
import { rolesOf } from './roles-of.js';
import { standInsOf, standsInFor } from './stands-in-for.js';
import { officeStream } from './worker-data.js';

/** Who somebody is in the office by the posts held today (postavení). */
export const standing: Standing = {
  roles: [
    'head',
    'leadership',
    'supportCoordinator',
    'departmentWorker',
    'socialCurator',
    'communityPlanner',
    'otherDepartment',
    'outsideWorker',
    'externalCaseManager',
  ],
  files: () => [officeStream],
  of: (account, _about, world) => rolesOf(world.file(officeStream), account, dayOf(world.at)),
};

/** Who stands in for whom today (zastupování, STF-3). */
export const substitution: Substitution = {
  keeps: ['STF-3'],
  files: () => [officeStream],
  standsInFor: (account, world) => standsInFor(world.file(officeStream), account, dayOf(world.at)),
  standIns: (account, world) => standInsOf(world.file(officeStream), account, dayOf(world.at)),
};
