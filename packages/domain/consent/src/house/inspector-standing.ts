import { type Standing, streamOf } from '@koordinace/kernel';
import { inspects } from './inspection-lifecycle.js';

/** The office's own stream. */
export const officeStream = streamOf('office', 'office');

/**
 * An inspector is somebody here only while an inspection goes on, and may only read (CON-25): no command names the role.
 */
export const inspectorStanding: Standing = {
  roles: ['inspector'],
  files: () => [officeStream],
  of: (account, _about, world) => (inspects(world.file(officeStream), account, world.at) ? ['inspector'] : []),
};
