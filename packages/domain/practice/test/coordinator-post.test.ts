import { withoutRule } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';
import { coordinatorsProfile, establishmentOffice } from './establishment-office.js';

describe('the coordinator beside other work', () => {
  it.each(['caseManager', 'socialWorker', 'socialCurator'])('[STF-2] warns beside %s, whichever came first', (post) => {
    const warned = { warned: expect.arrayContaining([{ rule: 'STF-2', needs: 'directPost' }]) };
    const { appoint } = establishmentOffice();
    expect(appoint('benes', 'supportCoordinator')).toMatchObject({ warned: [] });
    expect(appoint('benes', post)).toMatchObject(warned);
    appoint('novotna', post);
    expect(appoint('novotna', 'supportCoordinator')).toMatchObject(warned);
    const broken = establishmentOffice(withoutRule(practice, 'STF-2'));
    broken.appoint('benes', 'supportCoordinator');
    expect(broken.appoint('benes', post)).not.toMatchObject(warned);
  });

  it('[STF-2] community planning goes well with it, as a post and as a function', () => {
    const { appoint, told } = establishmentOffice();
    appoint('benes', 'communityPlanner');
    expect(appoint('benes', 'supportCoordinator', { functions: ['communityPlanning'] })).toMatchObject({ warned: [] });
    expect(told({ type: 'RecordFunction', worker: 'benes', function: 'crimePrevention', held: true })).toEqual([]);
  });

  it('[STF-2] a function that means direct work warns, giving it up does not', () => {
    const { appoint, told } = establishmentOffice();
    appoint('benes', 'supportCoordinator');
    const guardian = { type: 'RecordFunction', worker: 'benes', function: 'publicGuardian' };
    expect(told({ ...guardian, held: true })).toEqual(['STF-2.directFunction']);
    expect(told({ ...guardian, held: false })).toEqual([]);
    expect(appoint('mala', 'supportCoordinator', { functions: ['publicGuardian'] })).toMatchObject({
      warned: [{ rule: 'STF-2', needs: 'directFunction' }],
    });
  });

  it('[STF-10] warns of a coordinator who is no qualified social worker', () => {
    const { appoint } = establishmentOffice();
    const warned = { outcome: 'accepted', warned: [{ rule: 'STF-10', needs: 'coordinatorQualified' }] };
    expect(appoint('benes', 'supportCoordinator', { qualified: false })).toMatchObject(warned);
    expect(appoint('benes', 'supportCoordinator')).toMatchObject({ warned: [] });
    expect(appoint('benes', 'communityPlanner', { qualified: false })).toMatchObject(warned);
    const broken = establishmentOffice(withoutRule(practice, 'STF-10'));
    expect(broken.appoint('benes', 'supportCoordinator', { qualified: false })).toMatchObject({ warned: [] });
  });

  it('[STF-10] examinations of officials stand in the overview of the head, the last of each kind', () => {
    const office = establishmentOffice();
    office.appoint('benes', 'supportCoordinator');
    const passed = (kind: string, on: string) => office.told({ type: 'RecordExamination', worker: 'benes', kind, on });
    passed('introductory', '2025-05-05');
    passed('specialCompetence', '2025-11-11');
    passed('introductory', '2026-01-05');
    expect(office.rows('staff').find(({ key }) => key === 'benes')?.data).toMatchObject({
      examinations: [
        { kind: 'specialCompetence', on: '2025-11-11' },
        { kind: 'introductory', on: '2026-01-05' },
      ],
    });
    expect(office.told({ type: 'RecordExamination', worker: 'nikdo', kind: 'introductory', on: '2026-01-05' })).toEqual(
      ['place'],
    );
    expect(establishmentOffice(withoutRule(practice, 'STF-10')).rows('staff')[0]?.data).not.toHaveProperty(
      'examinations',
    );
  });
});

describe('coordinators of target groups', () => {
  const groups = ['senioři', 'rodiny s dětmi', 'lidé bez domova'];

  function several(module = practice) {
    const office = establishmentOffice(module);
    office.lead({ ...coordinatorsProfile, places: 2, targetGroups: groups });
    office.appoint('prochazkova', 'supportCoordinator');
    office.appoint('benes', 'supportCoordinator');
    const assign = (worker: string, own: readonly string[]) =>
      office.told({ type: 'AssignTargetGroups', worker, groups: own });
    const uncovered = () =>
      office
        .rows('targetGroups')
        .filter(({ partition }) => partition === 'role:head')
        .filter(({ data }) => 'coordinators' in data && (data.coordinators as readonly string[]).length === 0)
        .map(({ data }) => ('group' in data ? data.group : undefined));
    return { ...office, assign, uncovered };
  }

  it('[STF-8] none is left without one: what remains is said, and shown first', () => {
    const { assign, uncovered, told, rows } = several();
    expect(uncovered()).toEqual(groups);
    expect(assign('prochazkova', ['senioři'])).toEqual(['STF-8.uncovered']);
    expect(uncovered()).toEqual(['rodiny s dětmi', 'lidé bez domova']);
    expect(assign('benes', ['rodiny s dětmi', 'lidé bez domova'])).toEqual([]);
    expect(uncovered()).toEqual([]);
    expect(told({ type: 'EndPost', worker: 'benes', post: 'supportCoordinator' })).toEqual(['STF-8.uncovered']);
    expect(uncovered()).toEqual(['rodiny s dětmi', 'lidé bez domova']);
    expect(rows('targetGroups').toSorted((a, b) => (a.order < b.order ? -1 : 1))[0]?.data).toEqual({
      group: 'rodiny s dětmi',
      coordinators: [],
    });
    expect(several(withoutRule(practice, 'STF-8')).rows('targetGroups')).toEqual([]);
  });

  it('[STF-8] a coordinator who leaves takes no groups along, and comes back without them', () => {
    const { assign, uncovered, told, appoint } = several();
    assign('prochazkova', groups);
    expect(told({ type: 'RecordDeparture', worker: 'prochazkova' })).toEqual(['STF-8.uncovered']);
    appoint('prochazkova', 'supportCoordinator');
    expect(uncovered()).toEqual(groups);
  });

  it('[STF-8] only coordinators have them, and only those of the profile', () => {
    const { assign, appoint } = several();
    appoint('novotna', 'socialWorker');
    expect(assign('novotna', ['senioři'])).toEqual(['STF-8.noCoordinator']);
    expect(assign('benes', ['cizinci'])).toEqual(['STF-8.otherGroup']);
    expect(assign('benes', [])).toEqual(['bad groups']);
  });
});
