import type { Module } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { refusedBy, warnedBy } from './case-office.js';
import { convenedCase } from './conference-case.js';

type Witness = (module: Module) => unknown;

const agreedTask = {
  title: 'Balíčky',
  responsible: { actorWorker: 'Charita' },
  due: '2026-03-20',
  clientAgrees: true,
};

/** Witnesses for the rules of conferences. */
export const conferenceWitnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  'CNF-1': [
    (module) => refusedBy(convenedCase(module).convene({ purpose: undefined })),
    (module) => refusedBy(convenedCase(module).convene({ leader: 'novotna' })),
    (module) => refusedBy(convenedCase(module).convene({ on: '2026-02-27' })),
  ],
  'CNF-2': [
    (module) => refusedBy(convenedCase(module).invite({ worker: 'kral' })),
    (module) => refusedBy(convenedCase(module).open({ attendance: [] })),
  ],
  'CNF-3': [
    (module) => warnedBy(convenedCase(module).open({ reminded: false })),
    (module) => {
      const { open, conclude, step } = convenedCase(module);
      open({ reminded: false });
      conclude();
      return refusedBy(step('IssueMinutes'));
    },
  ],
  'CNF-4': [
    (module) => {
      const { open, conclude, client } = convenedCase(module);
      open({ attendance: [{ participant: client, mode: 'inPerson' }] });
      return refusedBy(conclude());
    },
    (module) => {
      const { office, of, open, conclude, step } = convenedCase(module);
      open();
      conclude();
      step('IssueMinutes');
      return office.deadlines(of).map(({ kind }) => kind);
    },
  ],
  'CNF-5': [
    (module) => refusedBy(convenedCase(module).step('IssueMinutes')),
    (module) => {
      const { office, of, open, conclude } = convenedCase(module);
      open();
      conclude();
      return office.deadlines(of).map(({ kind }) => kind);
    },
    (module) => {
      const { invite, open, conclude, step } = convenedCase(module);
      const family = invite({ family: 'person-99' }, { clientAgrees: true });
      const participant = family.outcome === 'accepted' ? family.created['participant'] : '';
      open();
      conclude({ attendance: [{ participant, mode: 'absentInformed' }] });
      return warnedBy(step('IssueMinutes'));
    },
  ],
  'CNF-6': [
    (module) => {
      const { office, of, open, conclude } = convenedCase(module);
      open();
      conclude({ tasks: [agreedTask] });
      return [...office.file(of).instances.values()].filter(({ lifecycle }) => lifecycle === 'task').length;
    },
    (module) => {
      const { open, conclude, step } = convenedCase(module);
      open();
      conclude();
      return refusedBy(step('AnswerProposals'));
    },
  ],
  'CNF-7': [(module) => refusedBy(convenedCase(module).open({ clientRepresentedBy: 'coordinator' }))],
  'CNF-8': [
    (module) => {
      const { open, conclude } = convenedCase(module);
      open();
      return refusedBy(conclude({ followUpOn: undefined }));
    },
    (module) => {
      const { office, of, open, conclude, step } = convenedCase(module);
      open();
      conclude({ tasks: [agreedTask] });
      step('IssueMinutes');
      return [office.deadlines(of).map(({ kind }) => kind), refusedBy(step('FollowUpConference'))];
    },
  ],
  'CNF-9': [(module) => refusedBy(convenedCase(module).convene({ kind: 'childProtection' }))],
};
