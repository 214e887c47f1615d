import { command, VersionName } from '@koordinace/kernel';
import { z } from 'zod';
import { DirectiveEntry } from '../house/directive-entry.js';
import { DirectiveAdopted } from '../house/house-facts.js';
import type { DirectiveId } from '../house/house-ids.js';

/** Adopts a version of the internal directive on sharing (přijetí vnitřního předpisu, CON-9). It binds from now on. */
export const AdoptDirective = command('AdoptDirective', {
  fields: {
    version: VersionName.describe('Name of the version, for example 2026-1'),
    entries: z.array(DirectiveEntry).max(50).describe('Its rules; none at all binds to nothing'),
  },
  who: ['head'],
  facts: [DirectiveAdopted],
  proposes: (given, act) => [DirectiveAdopted({ directive: act.newId('directive') as DirectiveId, ...given })],
});
