import { withoutRule } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';
import { coordinatorsProfile, establishmentOffice, inWords } from './establishment-office.js';

const fund = (fields: object) => ({
  type: 'FundPost',
  post: 'supportCoordinator',
  source: 'municipalBudget',
  ...fields,
});

describe('money and background of a post', () => {
  it('[STF-13] a profile without rooms or money is warned of', () => {
    const { told } = establishmentOffice();
    const { premises: _, ...roomless } = coordinatorsProfile;
    expect(told(roomless)).toEqual(['STF-13.premises']);
    expect(told(coordinatorsProfile)).toEqual(['STF-13.funding']);
    told(fund({ yearly: 500_000 }));
    expect(told(coordinatorsProfile)).toEqual([]);
    expect(establishmentOffice(withoutRule(practice, 'STF-13')).told(roomless)).toEqual([]);
  });

  it('[STF-13] funding says how much and for how long', () => {
    const { told } = establishmentOffice();
    expect(told(fund({}))).toEqual(['STF-13.budget']);
    expect(told(fund({ source: 'project', yearly: 1 }))).toEqual(['STF-13.duration']);
    expect(told(fund({ source: 'project', yearly: 1, until: '2026-03-01' }))).toEqual(['STF-13.over']);
    expect(told(fund({ source: 'project', yearly: 1, until: '2026-03-02' }))).toEqual([]);
    expect(told(fund({ source: 'sponzor' }))).toEqual(['bad source']);
    expect(told(fund({ yearly: -1 }))).toEqual(['bad yearly']);
  });

  it('[STF-13] its end is said ninety days before, and when it has come; what was recorded last counts', () => {
    const { told, deadlines } = establishmentOffice();
    told(fund({ until: '2026-12-31' }));
    expect(deadlines()).toMatchObject([
      {
        kind: 'fundingEnds',
        due: '2026-10-01',
        ends: '2026-12-31',
        rule: 'STF-13',
        tell: ['dvorakova'],
        raised: false,
      },
      { kind: 'fundingEnded', due: '2026-12-31', rule: 'STF-13', tell: ['dvorakova'] },
    ]);
    const [first] = deadlines();
    told({ type: 'AnnouncePostDeadline', deadline: first?.id });
    expect(deadlines().map(({ raised }) => raised)).toEqual([true, false]);
    told(fund({ until: '2027-12-31' }));
    expect(deadlines()).toMatchObject([{ due: '2027-10-01', raised: false }, { due: '2027-12-31' }]);
    told(fund({}));
    expect(deadlines()).toEqual([]);
    const broken = establishmentOffice(withoutRule(practice, 'STF-13'));
    broken.told(fund({ until: '2026-12-31' }));
    expect(broken.deadlines()).toEqual([]);
  });
});

describe('rules of cooperation', () => {
  const rules = (between: string, more: object = {}) => ({
    type: 'SetCooperationRules',
    between,
    competences: 'Koordinátor radí, vedoucí rozhoduje.',
    procedures: 'Porada každý týden.',
    information: 'Zápis do dvou dnů.',
    ...more,
  });

  it('[STF-11] are missed sixty days after the coordinator came, with everybody whom the office has', () => {
    const { appoint, deadlines, told } = establishmentOffice();
    expect(deadlines()).toEqual([]);
    appoint('benes', 'supportCoordinator');
    expect(deadlines()).toMatchObject([
      { id: 'cooperationRules/headCoordinator-2026-03-02', due: '2026-05-01', rule: 'STF-11', tell: ['dvorakova'] },
    ]);
    appoint('svobodova', 'caseManager');
    appoint('planovac', 'communityPlanner');
    const missing = () => deadlines().map(({ id }) => id.split(/[/-]/)[1]);
    expect(missing()).toEqual(['headCoordinator', 'coordinatorManagers', 'coordinatorPlanner']);
    told(rules('headCoordinator'));
    told(rules('coordinatorManagers', { methodology: 'Konzultace v úterý.' }));
    expect(missing()).toEqual(['coordinatorPlanner']);
    // Whoever holds both posts needs no rules with themselves.
    appoint('benes', 'communityPlanner');
    told({ type: 'RecordDeparture', worker: 'planovac' });
    expect(missing()).toEqual([]);
    const broken = establishmentOffice(withoutRule(practice, 'STF-11'));
    broken.appoint('benes', 'supportCoordinator');
    expect(broken.deadlines()).toEqual([]);
  });

  it('[STF-11] nobody is missed where nobody coordinates any more', () => {
    const { appoint, deadlines, told } = establishmentOffice();
    appoint('benes', 'supportCoordinator');
    appoint('benes', 'communityPlanner');
    told({ type: 'EndPost', worker: 'benes', post: 'supportCoordinator' });
    expect(deadlines()).toEqual([]);
  });

  it('[STF-11] between coordinator and case managers say how the coordinator is their methodologist', () => {
    const { told, lead } = establishmentOffice();
    expect(told(rules('coordinatorManagers'))).toEqual(['STF-11.methodology']);
    expect(told(rules('headCoordinator'))).toEqual([]);
    expect(lead(rules('headCoordinator'))).toMatchObject({ facts: [{ version: 2 }] });
    expect(told({ ...rules('headCoordinator'), information: '' })).toEqual(['bad information']);
  });
});

describe('a selection for a post', () => {
  const opened = (module = practice) => {
    const office = establishmentOffice(module);
    const made = office.lead({ type: 'OpenSelection', post: 'supportCoordinator', review: 'Půl úvazku je volných.' });
    const selection = made.outcome === 'accepted' ? made.created.selection : '';
    const publish = (more: object = {}) => ({
      type: 'PublishSelection',
      selection,
      where: 'úřední deska, web města',
      requirements: 'sociální pracovník, praxe 3 roky',
      closesOn: '2026-03-31',
      ...more,
    });
    return {
      ...office,
      publish,
      decide: { type: 'DecideSelection', selection, result: 'chosen', applicants: 4 },
      selection,
    };
  };

  it('[STF-12] follows a review of posts', () => {
    const { told } = establishmentOffice();
    expect(told({ type: 'OpenSelection', post: 'supportCoordinator' })).toEqual(['bad review']);
  });

  it('[STF-12] is published with a well described post, its requirements and time to apply', () => {
    const { told, lead, publish } = opened();
    expect(told(publish())).toEqual(['STF-12.profile']);
    lead(coordinatorsProfile);
    const { requirements: _, ...undescribed } = publish();
    expect(told(undescribed)).toEqual(['bad requirements']);
    expect(told(publish({ closesOn: '2026-03-01' }))).toEqual(['STF-12.closed']);
    expect(told(publish())).toEqual([]);
    expect(opened(withoutRule(practice, 'STF-12')).told(publish())).toEqual([]);
  });

  it('[STF-12] is decided only once it was published, and only once', () => {
    const { told, lead, publish, decide } = opened();
    const early = lead(decide);
    expect(early).toMatchObject({ because: [{ kind: 'place', rules: ['STF-12'] }] });
    expect(inWords(early)).toContain('[STF-12]');
    lead(coordinatorsProfile);
    told(publish());
    expect(told(decide)).toEqual([]);
    expect(told(decide)).toEqual(['place']);
    const broken = opened(withoutRule(practice, 'STF-12'));
    expect(broken.told(broken.decide)).toEqual([]);
  });

  it('may be given up, not once it was decided', () => {
    const { told, selection } = opened();
    expect(told({ type: 'CancelSelection', selection })).toEqual([]);
    expect(told({ type: 'CancelSelection', selection })).toEqual(['place']);
    expect(told({ type: 'CancelSelection', selection: 'selection-999' })).toEqual(['place']);
  });
});

describe('priorities', () => {
  it('[ETH-4] changed by the leadership without a reason are warned of', () => {
    const { told, lead } = establishmentOffice();
    const change = { type: 'RecordPriorities', decidedBy: 'council', priorities: ['senioři'] };
    expect(told(change)).toEqual(['ETH-4.reasons']);
    expect(lead({ ...change, reasons: 'Přibývá osamělých seniorů.' })).toMatchObject({
      warned: [],
      facts: [{ decidedOn: '2026-03-02' }],
    });
    expect(told({ ...change, priorities: [] })).toEqual(['bad priorities']);
    expect(establishmentOffice(withoutRule(practice, 'ETH-4')).told(change)).toEqual([]);
  });
});
