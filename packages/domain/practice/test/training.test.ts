import { ask, rolePartition, streamOf } from '@koordinace/kernel';
import { courseCompleted, type Seen, trainingPlanned } from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';
import { growingOffice, noon, refusedBy } from './growing-office.js';

/** The coordinator's plan with an intensive course till the end of June. */
function planned() {
  const office = growingOffice();
  const training = office.made('training', { type: 'OpenTrainingPlan', worker: 'kral' });
  const plan = (kind: string, until: string, more: object = {}) =>
    office.made('trainingitem', { type: 'PlanTraining', training, kind, until, ...more }, 'kral');
  const course = plan('intensiveCourse', '2026-06-30');
  const done = (trainingitem: string, more: object = {}, day?: string) =>
    office.act({ type: 'RecordTrainingDone', training, trainingitem, ...more }, 'kral', day);
  return { ...office, training, course, plan, done };
}

describe('training', () => {
  it('[STF-6] each worker of the office has one plan', () => {
    const { act } = planned();
    expect(refusedBy(act({ type: 'OpenTrainingPlan', worker: 'kral' }))).toEqual(['STF-6.planExists']);
    expect(refusedBy(act({ type: 'OpenTrainingPlan', worker: 'nikdo' }))).toEqual(['STF-6.notHere']);
    expect(refusedBy(act({ type: 'OpenTrainingPlan' }))).toEqual(['input.worker']);
    expect(refusedBy(act({ type: 'OpenTrainingPlan', worker: 'mala' }))).toEqual([]);
  });

  it('[STF-6] after the end of a plan there may be another, and nothing is put into the old one', () => {
    const { act, training } = planned();
    act({ type: 'EndTrainingPlan', training });
    expect(refusedBy(act({ type: 'PlanTraining', training, kind: 'placement', until: '2026-09-01' }))).toEqual([
      'STF-6.planEnded',
    ]);
    expect(refusedBy(act({ type: 'OpenTrainingPlan', worker: 'kral' }))).toEqual([]);
  });

  it('[STF-6] what is planned has a kind and a last day that lies ahead', () => {
    const { act, training } = planned();
    const plan = (more: object) => refusedBy(act({ type: 'PlanTraining', training, ...more }));
    expect(plan({ until: '2026-09-01' })).toEqual(['input.kind']);
    expect(plan({ kind: 'placement' })).toEqual(['input.until']);
    expect(plan({ kind: 'placement', until: '2026-03-01' })).toEqual(['STF-6.past']);
    expect(plan({ kind: 'placement', until: '2026-03-02' })).toEqual([]);
  });

  it('[STF-6] a course with a certificate is done when it can be shown, other training without', () => {
    const { done, course, plan } = planned();
    expect(refusedBy(done(course))).toEqual(['STF-6.proof']);
    expect(refusedBy(done(course, { proof: 'č. 12/2026', on: '2026-03-05' }))).toEqual(['STF-6.future']);
    expect(refusedBy(done(course, { proof: 'č. 12/2026' }))).toEqual([]);
    expect(refusedBy(done(plan('selfStudy', '2026-05-01')))).toEqual([]);
    expect(refusedBy(done(course, { proof: 'č. 12/2026' }))).toEqual(['place']);
  });

  it('[STF-6] what was not done in time lapses, is announced once, and can still be done or planned anew', () => {
    const { door, act, done, training, course, deadlines, sweep } = planned();
    expect(deadlines('training', training)).toMatchObject([{ due: '2026-06-30', tell: ['kral'], rule: 'STF-6' }]);
    expect(sweep('training', training, '2026-06-30')).toEqual([]);
    expect(sweep('training', training, '2026-07-01')).toMatchObject([{ outcome: 'accepted' }]);
    const at = () => door.file(streamOf('training', training)).instances.get(`trainingitem/${course}`)?.at;
    expect(at()).toBe('lapsed');
    expect(deadlines('training', training)).toEqual([]);
    const moved = { type: 'MoveTraining', training, trainingitem: course };
    expect(refusedBy(act({ ...moved, until: '2026-06-01' }, 'kral', '2026-07-02'))).toEqual(['STF-6.past']);
    act({ ...moved, until: '2026-10-31' }, 'kral', '2026-07-02');
    expect(deadlines('training', training)).toMatchObject([{ due: '2026-10-31' }]);
    done(course, { proof: 'č. 12/2026' }, '2026-10-01');
    expect(at()).toBe('done');
  });

  it('[STF-6] courses are offered to outside actors by organisation, and lapse to the coordinators', () => {
    const { act, made, deadlines, rows } = growingOffice();
    const training = made('training', { type: 'OpenActorsTraining' }, 'kral');
    const course = { type: 'PlanTraining', training, kind: 'introductoryCourse', until: '2026-05-31' };
    expect(refusedBy(act(course, 'kral'))).toEqual(['STF-6.forWhom']);
    const trainingitem = made('trainingitem', { ...course, organisations: ['Charita Vymyšlov'] }, 'kral');
    expect(deadlines('training', training)).toMatchObject([{ tell: [] }]);
    expect(rows('trainingPlans', rolePartition('supportCoordinator'))).toMatchObject([{ training, ended: false }]);
    expect(
      refusedBy(act({ type: 'RecordTrainingDone', training, trainingitem, organisations: ['Charita Vymyšlov'] })),
    ).toEqual([]);
  });

  it('[STF-6] tells who has done the course and who has something planned', () => {
    const { door, done, course, made } = planned();
    const tell = (post: string) => [
      door.ask<Seen>(ask(courseCompleted, { post })),
      door.ask<Seen>(ask(trainingPlanned, { post }), noon('2026-03-03')),
    ];
    expect(tell('supportCoordinator')).toEqual([
      { answer: 'no', saw: [{ code: 'trained', params: { count: 0, of: 1 } }] },
      { answer: 'yes', saw: [{ code: 'planned', params: { count: 1, of: 1 } }] },
    ]);
    done(course, { proof: 'č. 12/2026' });
    expect(tell('supportCoordinator')[0]?.answer).toBe('yes');
    expect(tell('socialCurator').map(({ saw }) => saw)).toEqual([[{ code: 'nobody' }], [{ code: 'nobody' }]]);
    const training = made('training', { type: 'OpenTrainingPlan', worker: 'mala' });
    made('trainingitem', { type: 'PlanTraining', training, kind: 'caseManagementCourse', until: '2026-06-30' });
    expect(tell('caseManager')[1]).toEqual({
      answer: 'partly',
      saw: [{ code: 'planned', params: { count: 1, of: 2 } }],
    });
  });

  it('[STF-6] a plan is for its worker and the heads; coordinators have what is offered to actors', () => {
    const { door, made, training } = planned();
    const actors = made('training', { type: 'OpenActorsTraining' }, 'kral');
    const standing = (account: string, plan: string, held: readonly string[]) =>
      (practice.standings ?? []).flatMap((one) =>
        one.roles.includes('trainee')
          ? one.of(account, door.file(streamOf('training', plan)), door.world(), new Set(held))
          : [],
      );
    expect(standing('kral', training, ['supportCoordinator'])).toEqual(['trainee']);
    expect(standing('kral', training, [])).toEqual([]);
    expect(standing('mala', training, ['departmentWorker'])).toEqual([]);
    expect(standing('kral', actors, ['supportCoordinator'])).toEqual(['actorsTrainer']);
    expect(standing('mala', actors, ['departmentWorker'])).toEqual([]);
  });
});
