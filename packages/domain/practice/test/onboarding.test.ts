import { describe, expect, it } from 'vitest';
import { OnboardingItem } from '../src/index.js';
import { growingOffice, refusedBy } from './growing-office.js';

function begun() {
  const office = growingOffice();
  const onboarding = office.made('onboarding', { type: 'BeginOnboarding', worker: 'kral' });
  const tick = (item: string, more: object = {}) =>
    office.act({ type: 'TickOnboardingItem', onboarding, item, ...more }, 'kral');
  const complete = () => office.act({ type: 'CompleteOnboarding', onboarding });
  return { ...office, onboarding, tick, complete };
}

describe('onboarding', () => {
  it('[STF-7] it is a coordinator who is onboarded, by a day that lies ahead', () => {
    const { act } = growingOffice();
    const begin = (more: object) => refusedBy(act({ type: 'BeginOnboarding', ...more }));
    expect(begin({ worker: 'mala' })).toEqual(['STF-7.coordinator']);
    expect(begin({})).toEqual(['input.worker']);
    expect(begin({ worker: 'kral', until: '2026-03-01' })).toEqual(['STF-7.past']);
    expect(begin({ worker: 'kral', until: '2026-05-01' })).toEqual([]);
  });

  it('[STF-7] cannot be completed while anything of the list is open', () => {
    const { tick, complete } = begun();
    const [last, ...others] = OnboardingItem.codes;
    for (const item of others) expect(refusedBy(tick(item))).toEqual([]);
    expect(complete()).toMatchObject({
      because: [{ rule: 'STF-7', needs: 'open', params: { count: 1, items: [last] } }],
    });
    expect(refusedBy(tick('jidelna'))).toEqual(['input.item']);
    expect(refusedBy(tick(String(last), { on: '2026-03-03' }))).toEqual(['STF-7.future']);
    tick(String(last));
    expect(refusedBy(complete())).toEqual([]);
  });

  it('[STF-7] its last day is announced, once for each day that was set', () => {
    const { act, deadlines, sweep, onboarding } = begun();
    expect(deadlines('onboarding', onboarding)).toMatchObject([{ due: '2026-05-31', tell: ['kral'] }]);
    sweep('onboarding', onboarding, '2026-06-01');
    expect(deadlines('onboarding', onboarding)).toEqual([]);
    const prolong = (until: string) =>
      refusedBy(act({ type: 'ProlongOnboarding', onboarding, until }, 'dvorakova', '2026-06-01'));
    expect(prolong('2026-05-01')).toEqual(['STF-7.past']);
    expect(prolong('2026-06-30')).toEqual([]);
    expect(deadlines('onboarding', onboarding)).toMatchObject([{ due: '2026-06-30' }]);
  });

  it('[STF-7] the list covers what the manual names', () => {
    for (const item of [
      'organisation',
      'colleagues',
      'internalDocuments',
      'ministryStrategy',
      'socialWork',
      'administration',
      'systems',
      'socialServices',
      'healthActors',
    ])
      expect(OnboardingItem.codes).toContain(item);
  });
});
