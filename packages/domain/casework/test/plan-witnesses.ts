import { answers, type Module, noTexts } from '@koordinace/kernel';
import { standingRefusals } from '@koordinace/people';
import type { RuleId } from '@koordinace/rulebook';
import { caseOffice, refusedBy, warnedBy } from './case-office.js';
import { coordinatedCase, plannedCase } from './coordinated-case.js';

/** Stands in for consent: the client has refused to share. */
const refusing: Module = {
  name: 'refusing',
  lifecycles: [],
  commands: [],
  texts: noTexts,
  answers: [answers(standingRefusals, { answer: () => ['consent-1'] })],
};

type Witness = (module: Module) => unknown;

/** Witnesses for what was added to intake, individual work, plans and mediation. */
export const planWitnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  'INT-7': [
    (module) => refusedBy(caseOffice(module).intake({ agreement: 'agreement-1' })),
    (module) => {
      const office = caseOffice(module);
      const of = office.opened({ agreement: 'agreement-1', actor: 'actor-1' });
      return office.rows(of, 'outreach').map(({ partition }) => partition);
    },
  ],
  'CON-13': [(module) => warnedBy(plannedCase(module, [refusing]).agree())],
  'ISW-7': [
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'GiveSummary', case: office.opened(), options: 'Můžete…' }));
    },
  ],
  'ISW-8': [
    (module) => {
      const office = caseOffice(module);
      const other = office.made('person', { type: 'RecordPerson', name: 'Jitka Smyšlená' });
      const of = office.opened();
      return refusedBy(office.act({ type: 'RecordAssessment', case: of, about: other, needs: 'Volno' }));
    },
    (module) => {
      const office = caseOffice(module);
      const of = office.opened();
      return refusedBy(office.act({ type: 'LinkCarer', case: of, caresFor: office.client(of) }));
    },
  ],
  'PLN-4': [
    (module) => {
      const { office, of, plan } = coordinatedCase(module);
      return refusedBy(office.act({ type: 'ReviewPlan', case: of, plan, version: 5, result: 'confirm' }));
    },
  ],
  'PLN-5': [
    (module) => {
      const { office, of } = coordinatedCase(module);
      return office.deadlines(of).map(({ kind, tell }) => [kind, tell]);
    },
  ],
  'PLN-6': [
    (module) => {
      const { office, of, plan } = coordinatedCase(module);
      return refusedBy(office.act({ type: 'DraftPlan', case: of, partOf: plan, title: 'Dluhy' }));
    },
  ],
  'PLN-8': [
    (module) => module.commands.find(({ type }) => type === 'ReviewPlan')?.who,
    (module) => {
      const office = caseOffice(module);
      const of = office.managed();
      office.act({ type: 'AskCoordinator', case: of, kind: 'newActor' });
      return office.rows(of, 'coordination').map(({ partition }) => partition);
    },
  ],
  'PLN-10': [
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'DraftPlan', case: office.opened(), kind: 'socialCurator' }));
    },
  ],
  'CNF-10': [
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'RecordMediation', case: office.managed(), between: 'klientka' }));
    },
  ],
};
