import { type Ask, ask } from '@koordinace/kernel';
import {
  agendaDivided,
  caseloadLimit,
  cooperationDefined,
  postCombined,
  postDescribed,
  postEquipped,
  postFilled,
  postFunded,
  postSubstituted,
  type Seen,
} from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { coordinatorsProfile, establishmentOffice, fourTasks, noon } from './establishment-office.js';

const post = { post: 'supportCoordinator' };

function seeing() {
  const office = establishmentOffice();
  const seen = (asked: Ask, day = '2026-03-02') => office.door.ask<Seen>(asked, noon(day));
  return { ...office, seen };
}

describe('what posts tell of the approach', () => {
  it('[CHK-2] whether a post is held, substituted and combined', () => {
    const { seen, appoint } = seeing();
    expect(seen(ask(postFilled, post))).toEqual({ answer: 'no', saw: [{ code: 'nobody' }] });
    expect(seen(ask(postSubstituted, post))).toEqual({ answer: 'no', saw: [{ code: 'nobody' }] });
    appoint('prochazkova', 'supportCoordinator');
    appoint('benes', 'supportCoordinator', { substitute: 'nikdo' });
    expect(seen(ask(postFilled, post))).toEqual({ answer: 'yes', saw: [{ code: 'holders', params: { count: 2 } }] });
    expect(seen(ask(postSubstituted, post))).toEqual({
      answer: 'partly',
      saw: [{ code: 'substituted', params: { count: 1, of: 2 } }],
    });
    expect(seen(ask(postCombined, post))).toEqual({ answer: 'no', saw: [{ code: 'notCombined' }] });
    appoint('benes', 'socialCurator');
    expect(seen(ask(postCombined, post))).toEqual({ answer: 'yes', saw: [{ code: 'combined', params: { count: 1 } }] });
    expect(seen(ask(postFilled, { post: 'constructor' })).answer).toBe('no');
  });

  it('[CHK-2] whether it is described, equipped and paid for', () => {
    const { seen, lead } = seeing();
    expect(seen(ask(postDescribed, post))).toMatchObject({
      answer: 'no',
      saw: [{ code: 'noCompetences' }, {}, {}, {}, {}, {}],
    });
    expect(seen(ask(postEquipped, post))).toEqual({ answer: 'no', saw: [{ code: 'notEquipped' }] });
    const { standIn: _, premises: __, ...less } = coordinatorsProfile;
    lead(less);
    expect(seen(ask(postDescribed, post))).toEqual({
      answer: 'partly',
      saw: ['competences', 'jobDescription', 'extent', 'equipment', 'placement', 'noSubstitute'].map((code) => ({
        code,
      })),
    });
    expect(seen(ask(postEquipped, post)).answer).toBe('partly');
    lead(coordinatorsProfile);
    expect(seen(ask(postDescribed, post)).answer).toBe('yes');
    expect(seen(ask(postEquipped, post))).toEqual({ answer: 'yes', saw: [{ code: 'equipped' }] });
    expect(seen(ask(postFunded, post))).toEqual({ answer: 'no', saw: [{ code: 'notFunded' }] });
    lead({ type: 'FundPost', ...post, source: 'project', until: '2026-12-31' });
    const until = { saw: [{ code: 'fundedUntil', params: { day: '2026-12-31' } }] };
    expect(seen(ask(postFunded, post), '2026-12-31')).toEqual({ answer: 'yes', ...until });
    expect(seen(ask(postFunded, post), '2027-01-01')).toEqual({ answer: 'no', ...until });
    lead({ type: 'FundPost', ...post, source: 'municipalBudget' });
    expect(seen(ask(postFunded, post))).toEqual({ answer: 'yes', saw: [{ code: 'funded' }] });
  });

  it('[CHK-2] whether rules of cooperation and a division of agenda exist', () => {
    const { seen, lead } = seeing();
    const between = ['caseManager', 'supportCoordinator'] as const;
    expect(seen(ask(cooperationDefined, { between }))).toEqual({ answer: 'no', saw: [{ code: 'noRules' }] });
    const rules = { competences: 'a', procedures: 'b', information: 'c', methodology: 'd' };
    lead({ type: 'SetCooperationRules', between: 'coordinatorManagers', ...rules });
    expect(seen(ask(cooperationDefined, { between }))).toEqual({
      answer: 'yes',
      saw: [{ code: 'rulesSet', params: { version: 1 } }],
    });
    expect(seen(ask(cooperationDefined, { between: ['head', 'caseManager'] })).answer).toBe('no');
    expect(seen(ask(agendaDivided, {}))).toEqual({ answer: 'no', saw: [{ code: 'noTable' }] });
    lead({ type: 'AdoptAgenda', owners: fourTasks, ownTasks: [{ title: 'Kulatý stůl', owner: 'head' }] });
    expect(seen(ask(agendaDivided, {}))).toEqual({
      answer: 'yes',
      saw: [{ code: 'owned', params: { count: 37, of: 37 } }],
    });
  });

  it('[STF-9] how many open cases the office wants with one worker', () => {
    const { seen, lead, told } = seeing();
    expect(seen(ask(caseloadLimit, {}) as Ask)).toBe(20);
    lead({ type: 'SetCaseloadLimit', limit: 12 });
    expect(seen(ask(caseloadLimit, {}) as Ask)).toBe(12);
    expect(told({ type: 'SetCaseloadLimit', limit: 0 })).toEqual(['bad limit']);
  });
});
