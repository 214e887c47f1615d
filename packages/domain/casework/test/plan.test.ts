import { describe, expect, it } from 'vitest';
import { findPlan } from '../src/index.js';
import { assessmentParts, caseOffice, refusedBy, warnedBy } from './case-office.js';

/** A case with a plan that lacks only the agreement. */
function planned(office = caseOffice()) {
  const of = office.opened();
  const plan = office.made('plan', { type: 'DraftPlan', case: of, reassessOn: '2026-06-01' });
  const goal = office.made('goal', { type: 'SetGoal', case: of, plan, title: 'Zůstat ve svém bytě' });
  const propose = (fields: object = {}) =>
    office.act({
      type: 'ProposeTask',
      case: of,
      plan,
      title: 'Splátkový kalendář',
      goal,
      responsible: { client: true },
      due: '2026-04-01',
      ...fields,
    });
  const version = () => findPlan(office.file(of), plan)?.data.version ?? 0;
  const agree = (fields: object = {}) =>
    office.act({ type: 'AgreePlan', case: of, plan, version: version(), clientAgrees: true, ...fields });
  const task = (fields: object = {}): string => {
    const done = propose(fields);
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    return done.created.task ?? '';
  };
  return { office, of, plan, goal, propose, task, version, agree };
}
const agreed = { proposedBy: 'client' };

describe('the individual plan', () => {
  it('[PLN-1] becomes active with goals, activities, responsible people, a timetable and a day of reassessment', () => {
    const office = caseOffice();
    const of = office.opened();
    const plan = office.made('plan', { type: 'DraftPlan', case: of });
    const agree = (version: number) =>
      refusedBy(office.act({ type: 'AgreePlan', case: of, plan, version, clientAgrees: true }));
    expect(agree(1)).toEqual(['PLN-1.goals']);
    const goal = office.made('goal', { type: 'SetGoal', case: of, plan, title: 'Bydlet' });
    expect(agree(2)).toEqual(['PLN-1.activities']);
    const task = {
      type: 'ProposeTask',
      case: of,
      plan,
      title: 'Žádost',
      responsible: { client: true },
      due: '2026-04-01',
      ...agreed,
    };
    office.made('task', task);
    expect(agree(3)).toEqual(['PLN-1.activities']);
    office.made('task', { ...task, goal });
    expect(agree(4)).toEqual(['PLN-1.reassessment']);
    office.made('plan', { type: 'SetReassessment', case: of, plan, on: '2026-06-01' });
    expect(agree(5)).toEqual(['accepted']);
    expect(office.deadlines(of).map(({ kind, due }) => [kind, due])).toContainEqual(['planReassessment', '2026-06-01']);
  });

  it('[PLN-2] is agreed by the client, in exactly this version', () => {
    const { office, of, plan, task, version, agree } = planned();
    task(agreed);
    expect(refusedBy(agree({ clientAgrees: undefined }))).toEqual(['PLN-2.agreement']);
    expect(refusedBy(agree({ version: version() - 1 }))).toEqual(['PLN-2.version']);
    expect(refusedBy(agree())).toEqual(['accepted']);
    expect(office.at(of, `plan/${plan}`)).toBe('agreed');
    office.made('goal', { type: 'SetGoal', case: of, plan, title: 'Mít na jídlo' });
    expect(office.at(of, `plan/${plan}`)).toBe('amended');
    expect(refusedBy(agree({ version: version() - 1 }))).toContain('PLN-2.version');
  });

  it('[PLN-2] raises the version with every change of what the client agrees to, not with a proposal', () => {
    const { office, of, plan, task, version } = planned();
    const before = version();
    const proposal = task();
    expect(version()).toBe(before);
    office.made('task', { type: 'AcceptProposal', case: of, task: proposal, clientAgrees: true });
    office.made('task', { type: 'ChangeTask', case: of, task: proposal, due: '2026-05-01' });
    office.made('risk', { type: 'NameRisk', case: of, plan, what: 'Rána se zhorší' });
    office.made('task', { type: 'AcceptProposal', case: of, task: proposal, clientAgrees: true });
    office.made('task', { type: 'DropTask', case: of, task: proposal });
    expect(version()).toBe(before + 5);
  });

  it('[PLN-3] gives each task one responsible person and a due date or a triggering event', () => {
    const { office, propose } = planned();
    const family = office.made('person', { type: 'RecordPerson', name: 'Jiří Smyšlený' });
    expect(refusedBy(propose({ responsible: undefined }))).toEqual(['PLN-3.responsible']);
    expect(refusedBy(propose({ responsible: {} }))).toEqual(['PLN-3.responsible']);
    expect(refusedBy(propose({ responsible: { client: true, worker: 'novotna' } }))).toEqual(['PLN-3.oneResponsible']);
    expect(refusedBy(propose({ due: undefined }))).toEqual(['PLN-3.dueOrTrigger']);
    expect(
      refusedBy(
        propose({ due: undefined, trigger: 'až lékařka vypíše žádanku', responsible: { actorWorker: 'Charita' } }),
      ),
    ).toEqual(['accepted']);
    expect(refusedBy(propose({ responsible: { family }, coworkers: [{ worker: 'novotna' }] }))).toEqual(['accepted']);
  });

  it('[PLN-3] lets tasks wait for others that exist, never in a circle', () => {
    const { office, of, propose, task } = planned();
    expect(refusedBy(propose({ after: ['task-99'] }))).toEqual(['PLN-3.unknownTask']);
    const first = task(agreed);
    const second = task({ ...agreed, after: [first] });
    expect(refusedBy(office.act({ type: 'ChangeTask', case: of, task: first, after: [second] }))).toEqual([
      'PLN-3.cycle',
    ]);
    expect(refusedBy(office.act({ type: 'StartTask', case: of, task: second }))).toEqual(['PLN-3.waitsFor']);
    office.made('task', { type: 'StartTask', case: of, task: first });
    office.made('task', { type: 'CompleteTask', case: of, task: first });
    expect(refusedBy(office.act({ type: 'StartTask', case: of, task: second }))).toEqual(['accepted']);
    expect(office.record(of).tasks.map(({ state }) => state)).toEqual(['done', 'started']);
  });

  it('[PLN-7] warns of a plan without risks, or with a risk and no measure', () => {
    const { office, of, plan, task, agree } = planned();
    task(agreed);
    expect(warnedBy(agree())).toEqual(['PLN-7.risks']);
    const risk = office.made('risk', { type: 'NameRisk', case: of, plan, what: 'Služba nebude mít kapacitu' });
    expect(warnedBy(agree())).toEqual(['PLN-7.measure']);
    office.made('risk', { type: 'NameRisk', case: of, plan, risk, measure: 'Oslovit jinou službu' });
    expect(warnedBy(agree())).toEqual([]);
    expect(office.record(of).plans[0]?.risks).toEqual([
      { risk, what: 'Služba nebude mít kapacitu', measure: 'Oslovit jinou službu' },
    ]);
  });

  it('[PLN-9] keeps what others propose a proposal until the client agrees', () => {
    const { office, of, task, agree } = planned();
    const proposal = task({ proposedBy: 'actor' });
    expect(refusedBy(agree())).toEqual(['PLN-1.activities']);
    for (const type of ['StartTask', 'CompleteTask']) {
      expect(refusedBy(office.act({ type, case: of, task: proposal }))).toEqual(['place PLN-9']);
    }
    expect(refusedBy(office.act({ type: 'AcceptProposal', case: of, task: proposal }))).toEqual(['PLN-9.agreement']);
    expect(office.deadlines(of)).toEqual([]);
    office.made('task', { type: 'AcceptProposal', case: of, task: proposal, clientAgrees: true });
    expect(refusedBy(office.act({ type: 'StartTask', case: of, task: proposal }))).toEqual(['accepted']);
    expect(office.deadlines(of)).toMatchObject([{ kind: 'task', rule: 'PLN-3', due: '2026-04-01' }]);
  });

  it('[CMG-6] waits in case management for a complete assessment', () => {
    const office = caseOffice();
    const { of, task, agree } = planned(office);
    task(agreed);
    office.screened(of);
    office.made('case', { type: 'ChangeMethod', case: of, clientAgrees: true });
    expect(refusedBy(agree())).toEqual(['CMG-6.problems']);
    office.made('case', { type: 'RecordAssessment', case: of, ...assessmentParts });
    expect(refusedBy(agree())).toEqual(['accepted']);
  });

  it("[CMG-13] needs the guardian within the court's scope, and the client's own view", () => {
    const { office, of, task, agree } = planned();
    task(agreed);
    const client = office.client(of);
    const guardian = office.made('person', { type: 'RecordPerson', name: 'Olga Opatrovná' });
    office.made('guardianship', {
      type: 'RecordGuardianship',
      person: client,
      guardian,
      kind: 'guardian',
      scope: ['money'],
      court: 'OS Vymyšlov 1 P 2/2026',
      from: '2026-01-01',
    });
    expect(refusedBy(agree())).toEqual(['CMG-13.guardianOrMatters']);
    expect(refusedBy(agree({ matters: ['health', 'money'] }))).toEqual(['CMG-13.guardianAgreement']);
    expect(refusedBy(agree({ matters: ['everything'] }))).toEqual(['CMG-13.guardianAgreement']);
    expect(refusedBy(agree({ matters: [] }))).toEqual(['badInput']);
    expect(refusedBy(agree({ guardiansAgree: ['person-99'] }))).toEqual(['CMG-13.guardianOrMatters']);
    expect(refusedBy(agree({ guardiansAgree: [guardian] }))).toEqual(['CMG-13.clientView']);
    const forHer = { clientAgrees: false, guardiansAgree: [guardian], clientView: 'nevím' };
    expect(refusedBy(agree(forHer))).toEqual(['PLN-2.agreement']);
    expect(refusedBy(agree({ ...forHer, matters: ['money', 'health'] }))).toEqual(['PLN-2.agreement']);
    expect(refusedBy(agree({ ...forHer, matters: ['money'], version: 1 }))).toEqual(['PLN-2.version']);
    expect(refusedBy(agree({ matters: ['health'] }))).toEqual(['accepted']);
  });

  it('[CMG-13] [PLN-2] lets a guardian in scope agree where the client cannot, with the view of the client', () => {
    const { office, of, task, agree } = planned();
    task(agreed);
    const client = office.client(of);
    const guardian = office.made('person', { type: 'RecordPerson', name: 'Olga Opatrovná' });
    const guardianship = {
      type: 'RecordGuardianship',
      person: client,
      guardian,
      kind: 'guardian',
      scope: ['everything'],
      court: 'OS Vymyšlov',
      from: '2026-01-01',
    };
    expect(refusedBy(agree({ clientAgrees: false, guardiansAgree: [guardian], clientView: 'nechci' }))).toEqual([
      'PLN-2.agreement',
    ]);
    office.made('guardianship', guardianship);
    expect(refusedBy(agree({ clientAgrees: false, guardiansAgree: [guardian], clientView: 'nechci' }))).toEqual([
      'accepted',
    ]);
  });

  it('[CMG-13] needs the guardian for the method and for a task as well, and lets the guardian agree', () => {
    const { office, of, task } = planned();
    const proposal = task();
    office.screened(of);
    const guardian = office.made('person', { type: 'RecordPerson', name: 'Olga Opatrovná' });
    office.made('guardianship', {
      type: 'RecordGuardianship',
      person: office.client(of),
      guardian,
      kind: 'guardian',
      scope: ['everything'],
      court: 'OS Vymyšlov',
      from: '2026-01-01',
    });
    const accept = (fields: object) =>
      refusedBy(office.act({ type: 'AcceptProposal', case: of, task: proposal, ...fields }));
    const change = (fields: object) => refusedBy(office.act({ type: 'ChangeMethod', case: of, ...fields }));
    const withGuardian = { guardiansAgree: [guardian], clientView: 'nevím' };
    expect(accept({ clientAgrees: true })).toEqual(['CMG-13.guardianOrMatters']);
    expect(accept(withGuardian)).toEqual(['accepted']);
    expect(change({ clientAgrees: true })).toEqual(['CMG-13.guardianOrMatters']);
    expect(change(withGuardian)).toEqual(['accepted']);
    expect(office.record(of).assignments.at(-1)).toMatchObject({ guardiansAgree: [guardian], clientView: 'nevím' });
    expect(office.record(of).tasks).toMatchObject([{ state: 'agreed', clientView: 'nevím' }]);
  });

  it('[PLN-9] makes a task that others change a proposal again; the day that was agreed runs on', () => {
    const { office, of, plan, task } = planned();
    const one = task(agreed);
    const change = (fields: object) =>
      office.act({ type: 'ChangeTask', case: of, task: one, title: 'Prodat byt', due: '2026-12-31', ...fields });
    const days = () => office.deadlines(of).map(({ due }) => due);
    for (const before of ['agreed', 'started']) {
      expect(office.at(of, `task/${one}`)).toBe(before);
      expect(refusedBy(change({}))).toEqual(['accepted']);
      for (const type of ['StartTask', 'CompleteTask'])
        expect(refusedBy(office.act({ type, case: of, task: one }))).toEqual(['place PLN-9']);
      expect(days()).toEqual(['2026-04-01']);
      expect(office.record(of).tasks).toMatchObject([{ state: 'proposed', title: 'Prodat byt' }]);
      change({ clientAgrees: true, due: '2026-04-01' });
      office.act({ type: 'StartTask', case: of, task: one });
    }
    expect(office.at(of, `plan/${plan}`)).toBe('draft');
    expect(refusedBy(change({ clientAgrees: true }))).toEqual(['accepted']);
    expect([office.at(of, `task/${one}`), days()]).toEqual(['started', ['2026-12-31']]);
  });

  it('[PLN-2] [PLN-1] keeps the agreed day of reassessment until another one is agreed', () => {
    const { office, of, plan, task, agree } = planned();
    task(agreed);
    agree();
    const days = () => office.deadlines(of).flatMap(({ kind, due }) => (kind === 'planReassessment' ? [due] : []));
    office.made('plan', { type: 'SetReassessment', case: of, plan, on: '2027-06-01' });
    expect(days()).toEqual(['2026-06-01']);
    agree();
    expect(days()).toEqual(['2027-06-01']);
  });

  it('[PLN-1] is reassessed on a day that has not passed', () => {
    const { office, of, plan, task, agree, version } = planned();
    task(agreed);
    const set = (on: string) => refusedBy(office.act({ type: 'SetReassessment', case: of, plan, on }));
    expect(set('2026-03-01')).toEqual(['PLN-1.dayPassed']);
    expect(set('2026-03-02')).toEqual(['accepted']);
    const late = { type: 'AgreePlan', case: of, plan, version: version(), clientAgrees: true };
    expect(refusedBy(office.act(late, { at: '2026-03-03T11:00:00.000Z' }))).toEqual(['PLN-1.dayPassed']);
    expect(refusedBy(agree())).toEqual(['accepted']);
  });

  it('[PLN-3] lets no task be completed past those that it waits for; a dropped one is waited for no more', () => {
    const { office, of, task } = planned();
    const first = task(agreed);
    const second = task({ ...agreed, after: [first] });
    const complete = () => refusedBy(office.act({ type: 'CompleteTask', case: of, task: second }));
    expect(complete()).toEqual(['PLN-3.waitsFor']);
    office.made('task', { type: 'DropTask', case: of, task: first });
    expect(complete()).toEqual(['accepted']);
  });

  it('[PLN-3] takes as responsible a person who is there, for a goal of the plan', () => {
    const { office, of, propose, task } = planned();
    const by = (responsible: object) => refusedBy(propose({ responsible }));
    expect(by({ actor: 'actor-1' })).toEqual(['PLN-3.organisation']);
    expect(by({ actor: 'actor-1', actorWorker: 'sociální pracovnice' })).toEqual(['accepted']);
    expect(by({ worker: 'gone' })).toEqual(['PLN-3.workerGone']);
    expect(by({ family: 'person-99' })).toEqual(['PLN-3.unknownPerson']);
    expect(refusedBy(propose({ goal: 'goal-99' }))).toEqual(['PLN-3.unknownGoal']);
    const one = task({ ...agreed, responsible: { actorWorker: 'sociální pracovnice Charity' } });
    const change = (fields: object) =>
      refusedBy(office.act({ type: 'ChangeTask', case: of, task: one, clientAgrees: true, ...fields }));
    expect(change({ due: null })).toEqual(['PLN-3.dueOrTrigger']);
    expect(change({ due: null, trigger: 'až přijde poukaz', responsible: { client: true } })).toEqual(['accepted']);
    const read = office.record(of).tasks.at(-1);
    expect(read).toMatchObject({ trigger: 'až přijde poukaz', responsible: [{ kind: 'client' }], state: 'agreed' });
    expect(read).not.toHaveProperty('due');
    expect(read).not.toHaveProperty('actorWorker');
    expect(office.deadlines(of)).toEqual([]);
  });

  it('[PLN-7] counts no risk without a word on it, and takes no measure away by rewording', () => {
    const { office, of, plan, task, agree } = planned();
    task(agreed);
    const named = office.act({ type: 'NameRisk', case: of, plan, measure: 'zavolat' });
    expect(warnedBy(named)).toEqual(['PLN-7.what']);
    expect(warnedBy(agree())).toEqual(['PLN-7.risks']);
    const risk = office.made('risk', { type: 'NameRisk', case: of, plan, what: 'výpadek', measure: 'odklad' });
    office.made('risk', { type: 'NameRisk', case: of, plan, risk, what: 'výpadek příjmu' });
    expect(warnedBy(agree())).toEqual([]);
  });
});
