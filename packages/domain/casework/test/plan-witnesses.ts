import type { Module } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { agreedPlan, withCoordinator } from './agreed-plan.js';
import { caseOffice, refusedBy } from './case-office.js';

type Witness = (module: Module) => unknown;

const opened = (module: Module, act: object): readonly string[] => {
  const office = caseOffice(module);
  return refusedBy(office.act({ ...act, case: office.opened() } as never));
};

const rowsOf = (name: string, { file }: ReturnType<typeof caseOffice>, of: string, module: Module) =>
  module.views?.find((view) => view.name === name)?.rows(file(of));

const outreach = { channel: 'outreach', referredBy: 'sestra z nemocnice', agreement: 'agreement-nemocnice' };

/** What would look otherwise without the rules of plans, reviews, carers and mediation. */
export const planWitnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  'INT-7': [
    (module) => refusedBy(caseOffice(module).intake(outreach)),
    (module) => {
      const office = caseOffice(module);
      const of = office.opened({ ...outreach, actor: 'actor-nemocnice' });
      return rowsOf('outreach', office, of, module);
    },
  ],
  'ISW-7': [(module) => opened(module, { type: 'GiveSummary', options: 'odlehčovací služba' })],
  'ISW-8': [
    (module) => opened(module, { type: 'RecordAssessment', about: 'person-99', needs: 'spát' }),
    (module) => opened(module, { type: 'LinkCarer', caresFor: 'person-99' }),
  ],
  'PLN-4': [
    (module) => refusedBy(agreedPlan(module).review({ effect: undefined })),
    (module) => refusedBy(agreedPlan(module).review({ version: 1 })),
  ],
  'PLN-5': [
    (module) => {
      const { office, of } = agreedPlan(module);
      return office.deadlines(of).map(({ kind, tell }) => [kind, tell]);
    },
  ],
  'PLN-6': [
    (module) => {
      const { office, of, plan } = agreedPlan(module);
      return refusedBy(office.act({ type: 'DraftPlan', case: of, partOf: plan }));
    },
  ],
  'PLN-8': [
    (module) => module.commands.find(({ type }) => type === 'ReviewPlan')?.who,
    (module) => {
      const { office, of } = agreedPlan(withCoordinator(module));
      office.made('request', { type: 'AskCoordinator', case: of, kind: 'problem' });
      return rowsOf('coordination', office, of, module);
    },
  ],
  'PLN-10': [(module) => opened(module, { type: 'DraftPlan', kind: 'socialCurator' })],
  'CNF-10': [(module) => opened(module, { type: 'RecordMediation', between: 'dcera', service: 'pečovatelská služba' })],
};
