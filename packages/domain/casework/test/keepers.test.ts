import type { Module } from '@koordinace/kernel';
import { keepersOf } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import type { Outcome } from '@koordinace/people/testing';
import type { RuleId } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { casework, defaultQuestionnaire } from '../src/index.js';
import { answersThat } from '../src/testing/index.js';
import { assessmentParts, caseOffice, refusedBy, warnedBy } from './case-office.js';
import { conferenceWitnesses } from './conference-witnesses.js';
import { managementWitnesses } from './management-witnesses.js';
import { planWitnesses } from './plan-witnesses.js';

type Witness = (module: Module) => unknown;

const referral = { channel: 'actorReferral', referredBy: 'škola' };
const notice = { channel: 'healthNotification', referredBy: 'nemocnice' };

function plannedIn(module: Module, task: object = {}, goals = 1) {
  const office = caseOffice(module);
  const of = office.opened();
  const plan = office.made('plan', { type: 'DraftPlan', case: of, reassessOn: '2026-06-01' });
  const goal = goals === 0 ? undefined : office.made('goal', { type: 'SetGoal', case: of, plan, title: 'Bydlet' });
  const proposed = office.act({
    type: 'ProposeTask',
    case: of,
    plan,
    title: 'Žádost',
    goal,
    responsible: { client: true },
    due: '2026-04-01',
    proposedBy: 'client',
    ...task,
  });
  const agree = (fields: object = {}) =>
    office.act({ type: 'AgreePlan', case: of, plan, version: 4, clientAgrees: true, ...fields });
  return { office, of, plan, proposed, agree };
}

const adopted = (module: Module, change: object) =>
  refusedBy(
    caseOffice(module).act({ type: 'AdoptQuestionnaire', ...defaultQuestionnaire, version: 'mesto-1', ...change }),
  );
const withoutQuestion = (criterion: string) => ({
  questions: defaultQuestionnaire.questions.filter((one) => one.criterion !== criterion),
});
const screenedWith = (module: Module, fields: Readonly<Record<string, unknown>>) => {
  const office = caseOffice(module);
  return refusedBy(office.screened(office.opened(), fields));
};
const handedOver = (module: Module, to: string) => {
  const office = caseOffice(module);
  return office.act({ type: 'HandOverCase', case: office.managed(), to, reason: 'odchod', summary: 'vše běží' });
};
const early = (module: Module, fields: object = {}) => {
  const office = caseOffice(module);
  return refusedBy(office.act({ type: 'ChangeMethod', case: office.opened(), clientAgrees: true, ...fields }));
};
const guarded = (module: Module, decide: (planned: ReturnType<typeof plannedIn>) => Outcome) => {
  const planned = plannedIn(module, { proposedBy: 'actor' });
  const { office, of } = planned;
  const client = office.client(of);
  const guardian = office.made('person', { type: 'RecordPerson', name: 'Olga Opatrovná' });
  office.made('guardianship', {
    type: 'RecordGuardianship',
    person: client,
    guardian,
    kind: 'guardian',
    scope: ['money'],
    court: 'OS Vymyšlov',
    from: '2026-01-01',
  });
  return refusedBy(decide(planned));
};

/** For each rule what would look otherwise without it: an outcome, a deadline, a view or a record. */
const witnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  ...managementWitnesses,
  ...planWitnesses,
  ...conferenceWitnesses,
  'INT-1': [(module) => refusedBy(caseOffice(module).intake({ toldVoluntaryAndFree: false }))],
  'INT-2': [
    (module) => refusedBy(caseOffice(module).intake({ channel: 'other' })),
    (module) => refusedBy(caseOffice(module).intake({ channel: undefined })),
  ],
  'INT-3': [
    (module) => refusedBy(caseOffice(module).intake({ ...referral, health: 'diabetes' })),
    (module) => {
      const office = caseOffice(module);
      return office.deadlines(office.opened(referral));
    },
  ],
  'INT-4': [
    (module) => {
      const office = caseOffice(module);
      return office.at(office.opened({ channel: 'emergency' }));
    },
  ],
  'INT-5': [
    (module) => {
      const office = caseOffice(module);
      return office.deadlines(office.opened(notice));
    },
    (module) => {
      const office = caseOffice(module);
      const end = { type: 'EndIndividualWork', case: office.opened(notice), reason: 'died', summary: 'x' };
      return refusedBy(office.act(end));
    },
    (module) => {
      const office = caseOffice(module);
      const intake = office.intake(notice);
      const created = intake.outcome === 'accepted' ? intake.created : {};
      return refusedBy(office.act({ type: 'CloseReply', case: created.case, reply: created.reply }));
    },
  ],
  'INT-6': [
    (module) => {
      const office = caseOffice(module);
      office.opened();
      return refusedBy(office.intake());
    },
  ],
  'INT-9': [
    (module) => {
      const office = caseOffice(module);
      return warnedBy(office.act({ type: 'MarkCuratorGroups', case: office.opened(), groups: ['prosecuted'] }));
    },
    (module) => module.records?.[0]?.restricted?.curatorship,
  ],
  'ISW-1': [
    (module) => refusedBy(caseOffice(module).intake({ method: 'caseManagement' })),
    (module) => module.lifecycles[0]?.table.start.arrow('MethodChanged')?.to.key,
  ],
  'ISW-2': [
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'MoveToPhase', case: office.opened(), phase: 'tasks' }));
    },
  ],
  'ISW-3': [
    (module) => {
      const office = caseOffice(module);
      const of = office.opened();
      office.screened(of, { answers: answersThat(defaultQuestionnaire, []) });
      return office.record(of).screenings.length;
    },
  ],
  'ISW-4': [(module) => early(module)],
  'ISW-5': [
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'EndIndividualWork', case: office.opened(), reason: 'goalsMet' }));
    },
  ],
  'ISW-6': [
    (module) => {
      const office = caseOffice(module);
      const of = office.opened();
      office.act({ type: 'DeclineCaseManagement', case: of });
      return office.at(of);
    },
  ],
  'SCR-1': [
    (module) => screenedWith(module, { answers: {} }),
    (module) => adopted(module, withoutQuestion('worsening')),
  ],
  'SCR-2': [
    (module) => screenedWith(module, { answers: {} }),
    (module) => adopted(module, withoutQuestion('motivation')),
    (module) => {
      const office = caseOffice(module);
      const of = office.opened();
      office.screened(of, { answers: answersThat(defaultQuestionnaire, ['longDuration', 'worsening', 'unableAlone']) });
      return refusedBy(office.act({ type: 'ChangeMethod', case: of, clientAgrees: true }));
    },
  ],
  'SCR-3': [
    (module) =>
      adopted(module, { questions: defaultQuestionnaire.questions.map((one) => ({ ...one, topic: 'religion' })) }),
  ],
  'SCR-4': [
    (module) => screenedWith(module, { version: 'jina' }),
    (module) => adopted(module, { version: 'manual-1' }),
  ],
  'SCR-5': [(module) => screenedWith(module, { targets: ['target-99'] })],
  'SCR-6': [(module) => screenedWith(module, { decided: 'notIndicated' })],
  'CMG-4': [
    (module) => refusedBy(handedOver(module, 'absent')),
    (module) => refusedBy(caseOffice(module).intake({ worker: 'gone' })),
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'HandOverCase', case: office.managed(), to: 'mala', reason: 'odchod' }));
    },
  ],
  'CMG-5': [
    (module) => refusedBy(handedOver(module, 'unqualified')),
    (module) => early(module, { manager: 'unqualified' }),
  ],
  'CMG-6': [
    (module) => {
      const office = caseOffice(module);
      return refusedBy(office.act({ type: 'ConcludeAssessment', case: office.managed() }));
    },
    (module) => {
      const { office, of, agree } = plannedIn(module);
      office.screened(of);
      office.act({ type: 'ChangeMethod', case: of, clientAgrees: true });
      office.act({ type: 'RecordAssessment', case: of, ...assessmentParts, needs: undefined });
      return refusedBy(agree());
    },
  ],
  'CMG-13': [
    (module) => guarded(module, ({ agree }) => agree()),
    (module) =>
      guarded(module, ({ office, of, proposed }) => {
        const task = proposed.outcome === 'accepted' ? proposed.created.task : '';
        return office.act({ type: 'AcceptProposal', case: of, task, clientAgrees: true });
      }),
    (module) =>
      guarded(module, ({ office, of }) => {
        office.screened(of);
        return office.act({ type: 'ChangeMethod', case: of, clientAgrees: true });
      }),
  ],
  'STF-9': [
    (module) => {
      const office = caseOffice(module);
      return office.rows(office.managed(), 'caseload');
    },
  ],
  'CMG-17': [
    ...(managementWitnesses['CMG-17'] ?? []),
    (module) => warnedBy(handedOver(module, 'repressive')),
    (module) => warnedBy(caseOffice(module).intake({ worker: 'repressive' })),
  ],
  'PLN-1': [
    (module) => refusedBy(plannedIn(module, {}, 0).agree({ version: 3 })),
    (module) => {
      const { office, of, agree } = plannedIn(module);
      agree();
      return office.deadlines(of).map(({ kind }) => kind);
    },
  ],
  'PLN-2': [
    (module) => refusedBy(plannedIn(module).agree({ version: 1 })),
    (module) => refusedBy(plannedIn(module).agree({ clientAgrees: false })),
  ],
  'PLN-3': [
    (module) => refusedBy(plannedIn(module, { responsible: undefined }).proposed),
    (module) => {
      const { office, of } = plannedIn(module);
      return office.deadlines(of).map(({ kind }) => kind);
    },
  ],
  'PLN-7': [(module) => warnedBy(plannedIn(module).agree())],
  'PLN-9': [
    (module) => {
      const { office, of, proposed } = plannedIn(module, { proposedBy: 'actor' });
      const task = proposed.outcome === 'accepted' ? proposed.created.task : '';
      return refusedBy(office.act({ type: 'StartTask', case: of, task }));
    },
    (module) => {
      const { office, of, proposed } = plannedIn(module, { proposedBy: 'actor' });
      const task = proposed.outcome === 'accepted' ? proposed.created.task : '';
      return refusedBy(office.act({ type: 'AcceptProposal', case: of, task }));
    },
  ],
};

describe('every rule is kept: without it something would be otherwise', () => {
  it('has a witness for each rule that has a keeper', () => {
    const kept = [...new Set(keepersOf(casework).map(({ rule }) => rule))];
    expect(kept.filter((rule) => witnesses[rule] === undefined)).toEqual([]);
  });

  for (const [rule, shown] of Object.entries(witnesses) as [RuleId, readonly Witness[]][]) {
    it(`[${rule}] is missed when it is broken`, () => {
      const broken = withoutRule(casework, rule);
      for (const witness of shown) expect(witness(broken)).not.toEqual(witness(casework));
    });
  }

  it('[PLN-1] notices a task without anybody responsible, should PLN-3 fail', () => {
    const broken = withoutRule(casework, 'PLN-3');
    expect(refusedBy(plannedIn(broken, { responsible: undefined }).agree())).toEqual(['PLN-1.responsible']);
    expect(refusedBy(plannedIn(broken, { due: undefined }).agree())).toEqual(['PLN-1.timetable']);
  });
});
