import type { Module } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { refusedBy, warnedBy } from './case-office.js';
import { managedCase } from './managed-case.js';

type Witness = (module: Module) => unknown;

const coordinators = ['prochazkova'];
const handOver = (to: string) => ({ to, reason: 'odchod', summary: 'vše běží' });

function closedCase(module: Module, stated = 0) {
  const one = managedCase(module, { coordinators, stated });
  one.evaluated();
  one.closed();
  return one;
}

const reopening = { reason: 'Vrátila se.', toldVoluntaryAndFree: true };

const rowsOf = (module: Module, view: string, { office, of }: ReturnType<typeof managedCase>) =>
  module.views?.find(({ name }) => name === view)?.rows(office.file(of));

const inCrisis = (module: Module) => {
  const one = managedCase(module);
  one.makes('crisis', 'OpenCrisis', { what: 'Vytopený byt.' });
  return one;
};

/** Witnesses for the rules of case management. */
export const managementWitnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  'CMG-1': [
    (module) => refusedBy(managedCase(module).does('BeginCoordination')),
    (module) => refusedBy(managedCase(module).does('BeginEvaluation')),
    (module) => {
      const one = managedCase(module);
      one.assessed();
      return refusedBy(one.does('BeginEvaluation'));
    },
    (module) => {
      const one = managedCase(module);
      one.evaluated();
      return refusedBy(one.closed({ reason: 'goalsMet' }));
    },
  ],
  'CMG-2': [
    (module) => {
      const one = managedCase(module);
      one.assessed();
      return refusedBy(one.does('BeginCoordination'));
    },
    ...(['outreach', 'assessment', 'planning'] as const).map(
      (phase): Witness =>
        (module) => {
          const one = managedCase(module);
          one.coordinated();
          return refusedBy(one.does('ReturnToPhase', { phase }));
        },
    ),
    (module) => {
      const one = managedCase(module);
      one.coordinated();
      one.makes('case', 'BeginEvaluation');
      return refusedBy(one.does('ReturnToPhase', { phase: 'coordination' }));
    },
  ],
  'CMG-3': [
    (module) => refusedBy(managedCase(module).does('LeaveCaseManagement')),
    (module) => {
      const one = managedCase(module);
      one.assessed();
      const { plan, agree } = one.drafted();
      agree();
      one.makes('goal', 'SetGoal', { plan, title: 'Přestěhovat se' });
      return refusedBy(one.does('BeginCoordination'));
    },
  ],
  'CMG-7': [
    (module) =>
      refusedBy(managedCase(module).does('AddTeamMember', { who: { actorWorker: 'soused' }, role: 'neighbour' })),
    (module) =>
      refusedBy(managedCase(module).does('AddTeamMember', { who: { actorWorker: 'soused' }, tasks: 'Zalévá.' })),
    (module) => {
      const one = managedCase(module);
      const who = { actorWorker: 'soused' };
      const member = one.makes('member', 'AddTeamMember', { who, role: 'neighbour', tasks: 'Zalévá.' });
      return refusedBy(one.does('EndMembership', { member, on: '2026-01-01' }));
    },
  ],
  'ETH-3': [
    (module) => {
      const who = { actorWorker: 'pečovatelka' };
      return refusedBy(managedCase(module).does('AddTeamMember', { who, role: 'socialService', tasks: 'Hygiena.' }));
    },
    (module) => {
      const target = { type: 'ChooseTarget', kind: 'group', title: 'Osamělí klienti' };
      return refusedBy(managedCase(module).office.act(target));
    },
  ],
  'CMG-8': [
    (module) => warnedBy(managedCase(module).does('HandOverCase', handOver('coordinator'))),
    (module) => warnedBy(managedCase(module, {}, { worker: 'coordinator' }).begun),
    (module) => warnedBy(managedCase(module).does('RecordRefusedService', { service: 'Domov', reason: 'noCapacity' })),
    (module) => warnedBy(managedCase(module).does('AskCoordinator', { kind: 'newActor' })),
  ],
  'CMG-9': [
    (module) => {
      const one = managedCase(module);
      one.coordinated();
      return one.dues();
    },
    (module) => {
      const one = managedCase(module);
      const { plan } = one.coordinated();
      return refusedBy(one.does('SetGoal', { plan, title: 'Přestěhovat se' }));
    },
    (module) => {
      const one = managedCase(module);
      const { task } = one.coordinated();
      return refusedBy(one.does('DropTask', { task }));
    },
  ],
  'CMG-12': [
    (module) => warnedBy(managedCase(module, {}, { worker: 'absent' }).does('OpenCrisis', { what: 'Vytopený byt.' })),
    (module) => refusedBy(inCrisis(module).does('OpenCrisis', { what: 'A nejde proud.' })),
    (module) => refusedBy(inCrisis(module).does('EndCrisis')),
    (module) => refusedBy(managedCase(module).does('SetCrisisTask', { title: 'Nocleh' })),
    (module) => refusedBy(closedCase(module).does('OpenCrisis', { what: 'Vytopený byt.' })),
    (module) => {
      const one = inCrisis(module);
      one.evaluated();
      return refusedBy(one.closed());
    },
    (module) => {
      const one = managedCase(module);
      one.makes('case', 'RecordAssessment', { problems: 'a', needs: 'b', resources: 'c', relationships: 'd' });
      one.makes('case', 'RecordAssessment', { environment: 'e', investigation: 'f' });
      one.makes('crisis', 'OpenCrisis', { what: 'Vytopený byt.' });
      return refusedBy(one.does('ConcludeAssessment'));
    },
    (module) => {
      const one = managedCase(module);
      one.coordinated();
      one.makes('crisis', 'OpenCrisis', { what: 'Vytopený byt.' });
      return refusedBy(one.does('BeginEvaluation'));
    },
    (module) => {
      const one = inCrisis(module);
      one.makes('case', 'ReturnToPhase', { phase: 'outreach', reason: 'Není k zastižení.' });
      return refusedBy(one.does('ConcludeOutreach'));
    },
    (module) => {
      const one = managedCase(module);
      one.assessed();
      one.drafted().agree();
      one.makes('crisis', 'OpenCrisis', { what: 'Vytopený byt.' });
      return refusedBy(one.does('BeginCoordination'));
    },
    (module) => {
      const one = inCrisis(module);
      one.makes('case', 'LeaveCaseManagement', { clientAgrees: true });
      return refusedBy(one.does('EndIndividualWork', { reason: 'died', summary: 'x' }));
    },
  ],
  'CMG-14': [
    (module) => refusedBy(managedCase(module).closed()),
    (module) => refusedBy(managedCase(module).does('SetExpectedEnd', { on: '2020-01-01' })),
    (module) => refusedBy(managedCase(module).does('RecordEvaluation', { process: 'Šlo to.' })),
    (module) => managedCase(module).dues(),
    (module) => {
      const one = managedCase(module, { coordinators });
      one.evaluated();
      return warnedBy(one.closed());
    },
    (module) => closedCase(module).dues(),
    (module) => refusedBy(managedCase(module).does('EvaluateProcess', { process: 'Šlo to.' })),
    (module) => {
      const one = closedCase(module);
      one.does('EvaluateProcess', { process: 'Šlo to.' }, { by: 'prochazkova' });
      return refusedBy(one.does('EvaluateProcess', { process: 'Znovu.' }, { by: 'prochazkova' }));
    },
    (module) => {
      const one = managedCase(module);
      one.makes('case', 'LeaveCaseManagement', { clientAgrees: true });
      return refusedBy(one.does('ChangeMethod', { clientAgrees: true, expectedEnd: '2020-01-01' }));
    },
  ],
  'CMG-15': [
    (module) => refusedBy(closedCase(module).does('ReopenCase')),
    (module) => warnedBy(closedCase(module).does('ReopenCase', reopening)),
    (module) => refusedBy(managedCase(module).does('ReopenCase', reopening)),
    (module) => refusedBy(closedCase(module).does('AskCoordinator', { kind: 'newActor' })),
    (module) => {
      const one = closedCase(module);
      one.makes('case', 'ReopenCase', reopening);
      one.office.screened(one.of);
      return refusedBy(one.does('ChangeMethod', { clientAgrees: true }));
    },
    (module) => {
      const one = closedCase(module);
      one.makes('case', 'ReopenCase', reopening);
      return refusedBy(one.does('ReopenCase', reopening));
    },
  ],
  'CMG-16': [
    (module) => {
      const one = managedCase(module);
      one.makes('consultation', 'ConsultMethodologist');
      return rowsOf(module, 'consultations', one);
    },
  ],
  'CMG-17': [(module) => warnedBy(closedCase(module).does('ReopenCase', { ...reopening, worker: 'repressive' }))],
  'CMG-18': [
    (module) => refusedBy(managedCase(module).does('RecordContact', { form: 'phone' })),
    (module) => refusedBy(managedCase(module).does('RecordContact', { note: 'Volala.' })),
  ],
  'CMG-19': [
    (module) => refusedBy(managedCase(module).does('RecordRefusedService', { service: 'Domov' })),
    (module) =>
      refusedBy(
        managedCase(module).does('RecordRefusedService', { service: 'Domov', reason: 'other', on: '2030-01-01' }),
      ),
    (module) => {
      const one = managedCase(module);
      one.makes('case', 'RecordRefusedService', { service: 'Domov', reason: 'noCapacity' });
      return rowsOf(module, 'refusedServices', one);
    },
  ],
  'CMG-20': [{ author: undefined }, { on: undefined }, { on: '2030-01-01' }].map(
    (fields): Witness =>
      (module) =>
        refusedBy(
          managedCase(module).does('RecordSpecialistAssessment', {
            author: 'Mgr. Ivana Tichá',
            specialty: 'psychologie',
            on: '2026-02-20',
            ...fields,
          }),
        ),
  ),
  'CMG-21': [(module) => warnedBy(managedCase(module, {}, { residentOf: 'typeI' }).begun)],
  'CMG-22': [
    (module) => {
      const one = managedCase(module);
      one.makes('request', 'AskCoordinator', { kind: 'newActor' });
      return one.office.waiting(one.of);
    },
  ],
};
