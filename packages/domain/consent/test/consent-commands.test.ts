import { findInstance, kindOfStream, splitPersonal } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { type GuardianshipAnswer, people } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { type ConsentData, ConsentRefused, consent, longestConsentYears } from '../src/index.js';
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
    ['CON-19', 'past', { from: '2025-03-01', until: '2026-03-01' }],
    ['CON-19', 'tooLong', { until: '2031-03-03' }],
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

describe('whoever’s account it is', () => {
  const nephew = { ...on, by: 'person-jiri', guardians: guarding(['money']) };
  const jiri = [{ guardian: 'person-jiri', kind: 'guardian', scope: ['money'] }] as unknown as typeof nephew.guardians;
  const vera = { ...on, by: 'person-vera', guardians: guarding(['sharingInformation']) };
  const own = (needs: string) => ({ because: [{ rule: 'CON-17', needs }] });
  const no = { person: marie, grantor: { kind: 'client' } };

  it('[CON-17] a client or a guardian speaks with their own account for themselves only', () => {
    expect(actOn({ ...nephew, guardians: jiri }, 'GiveConsent', whole)).toMatchObject(own('ownAccount'));
    expect(actOn({ ...nephew, guardians: jiri }, 'RefuseConsent', no)).toMatchObject(own('ownAccount'));
    expect(actOn(nephew, 'GiveConsent', byGuardian)).toMatchObject(own('ownAccount'));
    const asJiri = { ...whole, grantor: { kind: 'guardian', person: 'person-jiri' } };
    expect(actOn({ ...nephew, guardians: jiri }, 'GiveConsent', asJiri)).toMatchObject(own('scope'));
    expect(actOn({ ...on, by: marie }, 'GiveConsent', byGuardian)).toMatchObject({
      because: [{ needs: 'ownAccount' }],
    });
  });

  it('[CON-2] [CON-17] they say themselves that it is voluntary; the fact tells by whose account', () => {
    expect(actOn({ ...on, by: marie }, 'GiveConsent', whole).facts).toMatchObject([{ saidBy: 'themselves' }]);
    expect(actOn({ ...on, by: marie }, 'GiveConsent', whole)).toHaveProperty('passed');
    expect(actOn(vera, 'GiveConsent', byGuardian)).toMatchObject({ facts: [{ saidBy: 'themselves' }], passed: [{}] });
    expect(actOn(on, 'GiveConsent', whole).facts).toMatchObject([{ saidBy: 'worker' }]);
    const forced = { ...whole, voluntary: false };
    expect(actOn({ ...on, by: marie }, 'GiveConsent', forced)).toMatchObject({ because: [{ rule: 'CON-2' }] });
  });

  it('[INT-6] two records of one person are the same person', () => {
    const kept = { 'person-vera-2': 'person-vera', 'person-marie-2': marie };
    const twin = { ...byGuardian, grantor: { kind: 'guardian', person: 'person-vera-2' } };
    expect(actOn({ ...vera, by: 'novotna', kept }, 'GiveConsent', twin)).toMatchObject({
      facts: [{ grantor: { kind: 'guardian', person: 'person-vera' } }],
      passed: [{}],
    });
    expect(actOn({ ...vera, by: 'person-vera-2', kept }, 'GiveConsent', byGuardian)).toHaveProperty('passed');
    const client = { ...whole, grantor: { kind: 'client', person: 'person-marie-2' } };
    expect(actOn({ ...on, by: 'person-marie-2', kept }, 'GiveConsent', client)).toHaveProperty('passed');
  });

  const about = { person: marie, consent: 'consent-1' };

  it('[CON-17] a refusal is taken back by whoever refused, or else by whoever may decide once they may not', () => {
    const refused = { ...on, file: fileAfter({ ...on, by: marie }, 'RefuseConsent', no) };
    const back = (how: object) => actOn({ ...refused, ...how }, 'TakeBackRefusal', about);
    expect(back({ by: 'person-jiri', guardians: jiri })).toMatchObject(own('scope'));
    expect(back({ by: 'person-vera', guardians: vera.guardians })).toMatchObject(own('whoRefused'));
    expect(back({ by: marie, guardians: vera.guardians })).toHaveProperty('passed');
    expect(back({})).toHaveProperty('passed');
    const hers = { ...on, file: fileAfter(vera, 'RefuseConsent', { person: marie, grantor: byGuardian.grantor }) };
    const backHers = (how: object, given = {}) => actOn({ ...hers, ...how }, 'TakeBackRefusal', { ...about, ...given });
    expect(backHers({ guardians: guarding(['everything']) })).toMatchObject(own('whoRefused'));
    expect(backHers(vera)).toMatchObject({ because: [{ kind: 'place' }] });
    expect(backHers({ by: 'person-vera', guardians: vera.guardians })).toHaveProperty('passed');
    const merged = { guardians: [{ ...vera.guardians[0], guardian: 'person-v' }], kept: { 'person-vera': 'person-v' } };
    expect(backHers({ by: 'person-v', ...merged })).toHaveProperty('passed');
    expect(backHers({ guardians: [] })).toHaveProperty('passed');
  });

  it('[CON-3] [CON-17] the client withdraws at any time, a guardian within the scope, each also through a worker', () => {
    const given = { ...vera, file: fileAfter(vera, 'GiveConsent', byGuardian) };
    const withdrawn = (how: object, more = {}) => actOn({ ...given, ...how }, 'WithdrawConsent', { ...about, ...more });
    expect(withdrawn({})).toMatchObject({ facts: [{ grantor: byGuardian.grantor }], passed: [{}] });
    expect(withdrawn({ by: marie })).toMatchObject({ facts: [{ grantor: { kind: 'client' } }], passed: [{}] });
    expect(withdrawn({ by: 'novotna' })).toHaveProperty('passed');
    expect(withdrawn({ by: 'person-jiri', guardians: jiri })).toMatchObject(own('scope'));
    const part = { categories: ['health'] };
    expect(withdrawn({ by: 'person-jiri', guardians: jiri }, part)).toMatchObject(own('scope'));
    expect(withdrawn({ by: 'person-jiri', guardians: jiri }, { grantor: { kind: 'client' } })).toMatchObject(
      own('ownAccount'),
    );
  });
});

describe('how long a consent holds', () => {
  it('[CON-19] at least today, and at most five years ahead', () => {
    const until = (day: string) => actOn(on, 'GiveConsent', { ...whole, until: day });
    expect(until('2026-03-02')).toHaveProperty('passed');
    expect(until('2026-03-01')).toMatchObject({ because: [{ rule: 'CON-19', needs: 'past' }] });
    expect(until('2031-03-02')).toHaveProperty('passed');
    const latest = { latest: '2031-03-02', years: longestConsentYears };
    expect(until('9999-12-31')).toMatchObject({ because: [{ rule: 'CON-19', needs: 'tooLong', params: latest }] });
  });
});

describe('the record and what stands in it', () => {
  it('[INT-6] a consent goes into the record that is kept, a refusal into any', () => {
    const door = smallDoor([people, consent]);
    const recorded = () => {
      const done = door.do({ type: 'RecordPerson', name: 'Marie Vymyšlená', born: '1968-04-02' });
      return done.outcome === 'accepted' ? (done.created['person'] ?? '') : '';
    };
    const [kept, duplicate] = [recorded(), recorded()];
    door.do({ type: 'MergePersons', person: duplicate, into: kept, grounds: 'identityDocument' });
    const giving = { type: 'GiveConsent', ...whole };
    expect(door.do({ ...giving, person: duplicate })).toMatchObject({
      because: [{ rule: 'INT-6', needs: 'keptRecord', params: { into: kept } }],
    });
    expect(door.do({ ...giving, person: kept }, { by: duplicate })).toMatchObject({ outcome: 'accepted' });
    const refusing = { type: 'RefuseConsent', grantor: { kind: 'client' } };
    expect(door.do({ ...refusing, person: duplicate })).toMatchObject({ outcome: 'accepted' });
  });

  it('[CON-2] a consent under a refusal of the same sharing is recorded with a warning', () => {
    const warned = (refusal: object) => {
      const no = { person: marie, grantor: { kind: 'client' }, ...refusal };
      const file = fileAfter({ ...on, newId: 'consent-2' }, 'RefuseConsent', no);
      const done = actOn({ ...on, file }, 'GiveConsent', whole);
      return 'passed' in done ? done.passed.flatMap((one) => one.warned) : done;
    };
    const said = [{ rule: 'CON-2', needs: 'standingRefusal', params: { refusals: ['consent-2'] } }];
    expect(warned({})).toEqual(said);
    expect(warned({ recipients: [{ role: 'physician' }], categories: ['health'] })).toEqual(said);
    expect(warned({ purposes: ['housing'] })).toEqual([]);
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
    expect(place({ recipients: [{ professional: 'kralova' }], categories: ['needs'] })).toMatchObject({
      data: { narrowed: [{ recipients: [{ professional: 'kralova' }], categories: ['needs'] }] },
    });
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
