import type { Module } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { caseOffice, refusedBy, warnedBy } from './case-office.js';
import { coordinatedCase, plannedCase } from './coordinated-case.js';

type Witness = (module: Module) => unknown;

const evaluated = (module: Module) => {
  const coordinated = coordinatedCase(module);
  const { office, of } = coordinated;
  office.act({ type: 'RecordEvaluation', case: of, process: 'Dobré', clientView: 'Dobré' });
  return coordinated;
};

const closed = (module: Module) => {
  const coordinated = evaluated(module);
  coordinated.office.act({ type: 'CloseCase', case: coordinated.of, reason: 'movedAway', outlook: 'Sám' });
  return coordinated;
};

/** Witnesses for the rules of case management. */
export const managementWitnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  'CMG-1': [
    (module) => {
      const { office, of } = plannedCase(module);
      return refusedBy(office.act({ type: 'BeginEvaluation', case: of }));
    },
    (module) => {
      const { office, of } = evaluated(module);
      return refusedBy(office.act({ type: 'CloseCase', case: of, reason: 'goalsMet', outlook: 'x' }));
    },
  ],
  'CMG-2': [
    (module) => {
      const { office, of } = plannedCase(module);
      return refusedBy(office.act({ type: 'BeginCoordination', case: of }));
    },
    (module) => {
      const { office, of } = coordinatedCase(module);
      return refusedBy(office.act({ type: 'ReturnToPhase', case: of, phase: 'planning' }));
    },
  ],
  'CMG-3': [
    (module) => {
      const { office, of, plan, agree } = plannedCase(module);
      agree();
      office.act({ type: 'NameRisk', case: of, plan, what: 'Něco' });
      return refusedBy(office.act({ type: 'BeginCoordination', case: of }));
    },
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'LeaveCaseManagement', case: office.managed() }));
    },
  ],
  'CMG-7': [
    (module) => {
      const office = caseOffice(module);
      const member = { type: 'AddTeamMember', case: office.managed(), role: 'volunteer', who: { actorWorker: 'Jan' } };
      return refusedBy(office.act(member));
    },
    (module) => {
      const office = caseOffice(module);
      const member = { type: 'AddTeamMember', case: office.managed(), who: { actorWorker: 'Jan' }, tasks: 'Nákupy' };
      return office.act(member).outcome;
    },
  ],
  'CMG-8': [
    (module) => {
      const office = caseOffice(module);
      const refused = { type: 'RecordRefusedService', service: 'Služba', reason: 'noCapacity' };
      return warnedBy(office.act({ ...refused, case: office.managed() }));
    },
    (module) => {
      const office = caseOffice(module);
      const of = office.managed();
      return warnedBy(office.act({ type: 'HandOverCase', case: of, to: 'coordinator', reason: 'a', summary: 'b' }));
    },
  ],
  'CMG-9': [
    (module) => {
      const { office, of, plan } = coordinatedCase(module);
      return refusedBy(office.act({ type: 'SetGoal', case: of, plan, title: 'Jiný' }));
    },
    (module) => {
      const { office, of } = coordinatedCase(module);
      return office.deadlines(of).map(({ kind }) => kind);
    },
  ],
  'CMG-12': [
    (module) => {
      const { office, of } = coordinatedCase(module);
      office.act({ type: 'OpenCrisis', case: of });
      return [
        refusedBy(office.act({ type: 'OpenCrisis', case: of })),
        refusedBy(office.act({ type: 'BeginEvaluation', case: of })),
        refusedBy(office.act({ type: 'EndCrisis', case: of })),
      ];
    },
    (module) => {
      const { office, of } = coordinatedCase(module);
      return refusedBy(office.act({ type: 'SetCrisisTask', case: of, title: 'Zajet' }));
    },
    (module) => {
      const office = caseOffice(module);
      return warnedBy(office.act({ type: 'OpenCrisis', case: office.opened({ worker: 'absent' }) }));
    },
  ],
  'CMG-14': [
    (module) => {
      const { office, of } = coordinatedCase(module);
      return refusedBy(office.act({ type: 'CloseCase', case: of, reason: 'died' }));
    },
    (module) => {
      const { office, of } = closed(module);
      return office.deadlines(of).map(({ kind }) => kind);
    },
    (module) => {
      const { office, of } = evaluated(module);
      return warnedBy(office.act({ type: 'CloseCase', case: of, reason: 'died' }));
    },
  ],
  'CMG-15': [
    (module) => {
      const { office, of } = closed(module);
      return refusedBy(office.act({ type: 'ReopenCase', case: of }));
    },
    (module) => {
      const { office, of } = closed(module);
      return warnedBy(office.act({ type: 'ReopenCase', case: of, reason: 'Zpět', toldVoluntaryAndFree: true }));
    },
    (module) => {
      const { office, of } = closed(module);
      office.act({ type: 'ReopenCase', case: of, reason: 'Zpět', toldVoluntaryAndFree: true });
      office.screened(of);
      return refusedBy(office.act({ type: 'ChangeMethod', case: of, clientAgrees: true }));
    },
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'ReopenCase', case: office.opened(), reason: 'x' }));
    },
  ],
  'CMG-16': [
    (module) => {
      const office = caseOffice(module);
      const of = office.managed();
      office.act({ type: 'ConsultMethodologist', case: of, question: 'Jak dál?' });
      return office.rows(of, 'consultations').length;
    },
  ],
  'CMG-18': [
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'RecordContact', case: office.opened(), form: 'visit' }));
    },
    (module) => {
      const office = caseOffice(module);
      return office.act({ type: 'RecordContact', case: office.opened(), note: 'Krátce' }).outcome;
    },
  ],
  'CMG-19': [
    (module) => {
      const office = caseOffice(module);
      return office.act({ type: 'RecordRefusedService', case: office.managed(), service: 'Služba' }).outcome;
    },
    (module) => {
      const office = caseOffice(module);
      const of = office.managed();
      office.act({ type: 'RecordRefusedService', case: of, service: 'Služba', reason: 'noCapacity' });
      return office.rows(of, 'refusedServices').length;
    },
  ],
  'CMG-20': [
    (module) => {
      const office = caseOffice(module);
      const of = office.managed();
      const assessment = { type: 'RecordSpecialistAssessment', case: of, specialty: 'psychologie' };
      return [
        office.act({ ...assessment, on: '2026-03-01' }).outcome,
        office.act({ ...assessment, author: 'Mgr. Klidný' }).outcome,
      ];
    },
  ],
  'CMG-21': [
    (module) => {
      const office = caseOffice(module);
      const of = office.opened({ residentOf: 'typeI' });
      office.screened(of);
      return warnedBy(office.act({ type: 'ChangeMethod', case: of, clientAgrees: true }));
    },
  ],
  'CMG-22': [
    (module) => {
      const { office, of } = coordinatedCase(module);
      return office.waiting(of).map(({ waitsFor }) => waitsFor);
    },
  ],
};
