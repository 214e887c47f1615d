import { type FactOf, type FileState, instancesOf, lifecycle, type RuleAct, rule, when } from '@koordinace/kernel';
import type { InternalRule } from '../sharing/sharing-world.js';
import { adoptedOnce } from './adopted-once.js';
import type { DirectiveEntry } from './directive-entry.js';
import { DirectiveAdopted } from './house-facts.js';

/** A version of the directive; empty before it is adopted. */
export interface DirectiveData {
  readonly version?: string;
  readonly entries: readonly DirectiveEntry[];
}

type Adopted = RuleAct<FactOf<typeof DirectiveAdopted>>;

/** CON-9: a version is adopted once, so that a past disclosure can be told by what it was bound. */
const newVersion = rule('CON-9', {
  needs: ['versionUsed'],
  act: (_: DirectiveData, { fact: { version }, file }: Adopted) =>
    instancesOf<DirectiveData>(file, 'directive').some(({ data }) => data.version === version)
      ? { needs: 'versionUsed', params: { version } }
      : 'permit',
});

/** The versions of the internal directive (vnitřní předpis, CON-9); the last one is in force. */
export const directiveLifecycle = lifecycle<DirectiveData>({
  name: 'directive',
  stream: 'office',
  start: { entries: [] },
  chart: adoptedOnce('DirectiveAdopted', 'CON-9'),
  facts: [DirectiveAdopted],
  rules: [newVersion],
  folds: [when(DirectiveAdopted, (_: DirectiveData, { version, entries }) => ({ version, entries }))],
});

/** What the directive in force binds sharing to, as decisions look at it. */
export const internalRuleOf = (office: FileState): readonly InternalRule[] =>
  (instancesOf<DirectiveData>(office, 'directive').at(-1)?.data.entries ?? []).map((one) => ({
    obligations: one.obligations,
    ...(one.purposes !== undefined && { purposes: one.purposes }),
    ...(one.roles !== undefined && { roles: one.roles }),
    ...(one.form !== undefined && { form: one.form }),
  }));
