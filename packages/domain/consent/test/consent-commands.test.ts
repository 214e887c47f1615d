import { findInstance, kindOfStream, splitPersonal } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import type { GuardianshipAnswer } from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { type ConsentData, ConsentRefused, consent } from '../src/index.js';
import { actOn, fileAfter, marie, personFile } from '../src/testing/index.js';

const file = personFile(marie);
const on = { module: consent, file };
const whole = {
  person: marie,
  grantor: { kind: 'client' },
  purposes: ['healthCare'],
  recipients: [{ role: 'physician' }, { professional: 'kralova' }],
  categories: ['health'],
  from: '2026-03-01',
  until: '2026-12-31',
  notice: { version: '2026-1', lang: 'cs' },
  voluntary: true,
  form: 'written',
};
const guarding = (scope: string[], kind = 'guardian') =>
  [{ guardian: 'person-vera', kind, scope }] as unknown as readonly GuardianshipAnswer[];
const byGuardian = { ...whole, grantor: { kind: 'guardian', person: 'person-vera' } };

describe('giving a consent', () => {
  it('is recorded in the person’s file, with nothing personal in the open and nothing to edit it by', () => {
    const after = fileAfter(on, 'GiveConsent', whole);
    expect(kindOfStream(after.stream)).toBe('person');
    expect(findInstance<ConsentData>(after, 'consent', 'consent-1')).toMatchObject({
      at: 'given',
      data: { stated: { as: 'given' } },
    });
    const again = actOn({ ...on, file: after }, 'GiveConsent', whole);
    expect(again).toMatchObject({ because: [{ kind: 'place', at: 'given', fact: 'ConsentGiven' }] });
  });

  const refused = [
    ['CON-1', 'data', { categories: [] }],
    ['CON-1', 'purpose', { purposes: [] }],
    ['CON-1', 'recipients', { recipients: [] }],
    ['CON-1', 'recipients', { recipients: [{ role: 'physician' }, {}] }],
    ['CON-2', 'voluntary', { voluntary: false }],
    ['CON-2', 'voluntary', { voluntary: undefined }],
    ['CON-19', 'period', { until: undefined }],
    ['CON-19', 'order', { until: '2026-02-28' }],
    ['CON-19', 'notice', { notice: undefined }],
    ['CON-17', 'named', { grantor: { kind: 'guardian' } }],
    ['CON-17', 'standing', { grantor: { kind: 'parent', person: 'person-vera' } }],
    ['CON-17', 'sameClient', { grantor: { kind: 'client', person: 'person-vera' } }],
  ] as const;
  it.each(refused)('[%s] is refused for want of: %s', (rule, needs, change) => {
    const given = { ...whole, ...change };
    expect(actOn(on, 'GiveConsent', given)).toMatchObject({ because: [{ kind: 'rule', rule, needs }] });
    const broken = actOn({ ...on, module: withoutRule(consent, rule) }, 'GiveConsent', given);
    expect(broken).toHaveProperty('passed');
  });

  const authority = [
    ['a guardian within the scope', byGuardian, guarding(['sharingInformation']), undefined],
    ['a guardian for everything', byGuardian, guarding(['everything']), undefined],
    ['a guardian for other matters', byGuardian, guarding(['money']), 'scope'],
    ['a guardian whom the court did not appoint', byGuardian, [], 'standing'],
    ['a supporter, who advises and never consents', byGuardian, guarding(['everything'], 'supporter'), 'standing'],
    [
      'a parent',
      { ...whole, grantor: { kind: 'parent', person: 'person-vera' } },
      guarding(['everything'], 'parent'),
      undefined,
    ],
    ['the client alone, guarded in sharing', whole, guarding(['sharingInformation']), 'guardian'],
    ['the client, guarded in other matters', whole, guarding(['money']), undefined],
    ['the client with a supporter', whole, guarding(['everything'], 'supporter'), undefined],
  ] as const;
  it.each(authority)('[CON-17] is weighed by who gives it: %s', (_who, given, guardians, needs) => {
    const done = actOn({ ...on, guardians }, 'GiveConsent', given);
    if (needs === undefined) expect(done).toHaveProperty('passed');
    else expect(done).toMatchObject({ because: [{ rule: 'CON-17', needs }] });
  });

  it('[CON-17] the fact carries the guardianships on which it rests', () => {
    const { facts } = actOn({ ...on, guardians: guarding(['everything']) }, 'GiveConsent', byGuardian);
    expect(facts[0]).toMatchObject({
      guardians: [{ guardian: 'person-vera', kind: 'guardian', scope: ['everything'] }],
    });
  });
});

describe('refusing', () => {
  it('[CON-2] is recorded as a refusal; the reason is personal and never in the state', () => {
    const given = { person: marie, grantor: { kind: 'client' }, reason: 'Nepřeji si, aby o tom věděl syn.' };
    const { facts } = actOn(on, 'RefuseConsent', given);
    expect(JSON.stringify(splitPersonal(ConsentRefused, facts[0] ?? {}).open)).not.toContain('syn');
    const after = fileAfter(on, 'RefuseConsent', given);
    expect(findInstance(after, 'consent', 'consent-1')).toMatchObject({
      at: 'refused',
      data: { stated: { as: 'refused' } },
    });
    expect(
      fileAfter({ ...on, file: after }, 'TakeBackRefusal', { person: marie, consent: 'consent-1' }).instances.get(
        'consent/consent-1',
      ),
    ).toMatchObject({ at: 'takenBack' });
  });

  it('[CON-17] a guarded client may always say no, a guardian outside the scope not', () => {
    const no = { person: marie, grantor: { kind: 'client' } };
    expect(actOn({ ...on, guardians: guarding(['everything']) }, 'RefuseConsent', no)).toHaveProperty('passed');
    const other = { person: marie, grantor: byGuardian.grantor };
    expect(actOn({ ...on, guardians: guarding(['money']) }, 'RefuseConsent', other)).toMatchObject({
      because: [{ rule: 'CON-17' }],
    });
  });
});

describe('withdrawing', () => {
  const given = fileAfter(on, 'GiveConsent', whole);
  const about = { person: marie, consent: 'consent-1' };
  const place = (change: object) => {
    const after = fileAfter({ ...on, file: given }, 'WithdrawConsent', { ...about, ...change });
    return findInstance<ConsentData>(after, 'consent', 'consent-1');
  };

  it('[CON-3] ends the consent as a whole, or takes out what is named', () => {
    expect(place({})).toMatchObject({ at: 'withdrawn', data: { endedAt: '2026-03-02T08:00:00.000Z' } });
    expect(place({ recipients: [{ professional: 'kralova' }] })).toMatchObject({
      at: 'given',
      data: { narrowed: [{ recipients: [{ professional: 'kralova' }] }] },
    });
  });

  it('[CON-3] a part after which nothing is left withdraws it as a whole', () => {
    expect(place({ purposes: ['healthCare'] })).toMatchObject({ at: 'withdrawn' });
    expect(place({ recipients: whole.recipients })).toMatchObject({ at: 'withdrawn' });
  });

  it('an unknown or withdrawn consent cannot be withdrawn; it is said where it stands', () => {
    expect(actOn(on, 'WithdrawConsent', about)).toMatchObject({
      because: [{ kind: 'place', at: 'none', way: ['ConsentGiven'] }],
    });
    const after = fileAfter({ ...on, file: given }, 'WithdrawConsent', about);
    expect(actOn({ ...on, file: after }, 'WithdrawConsent', about)).toMatchObject({
      because: [{ kind: 'place', at: 'withdrawn' }],
    });
  });
});
