import { ask } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { decidesIn, guardiansOf, type PersonId, people } from '../src/index.js';
import { smallDoor } from '../src/testing/index.js';

function house(modules = [people]) {
  const door = smallDoor(modules);
  const recorded = (name: string) => {
    const done = door.do({ type: 'RecordPerson', name });
    return (done.outcome === 'accepted' ? done.created.person : '') as PersonId;
  };
  const [person, guardian] = [recorded('Karel Vymyšlený'), recorded('Olga Opatrovná')];
  const guarding = {
    type: 'RecordGuardianship',
    person,
    guardian,
    kind: 'guardian',
    scope: ['money'],
    court: 'OS Vymyšlov 1 P 2/2024',
    from: '2026-03-01',
    until: '2026-03-31',
  };
  return { door, person, guardian, guarding, guards: (at: string) => door.ask(ask(guardiansOf, { person }), at) };
}

describe('guardianship', () => {
  it('[CMG-13] is in force on its days of Prague, both ends included', () => {
    const { door, guarding, guards } = house();
    door.do(guarding);
    expect(guards('2026-02-28T22:59:00.000Z')).toEqual([]);
    expect(guards('2026-02-28T23:01:00.000Z')).toHaveLength(1);
    expect(guards('2026-03-31T21:59:00.000Z')).toHaveLength(1);
    expect(guards('2026-03-31T22:01:00.000Z')).toEqual([]);
  });

  it('[CMG-13] needs another, known person, a scope, the court and a period', () => {
    const { door, person, guarding } = house();
    const { court: _, ...withoutCourt } = guarding;
    const { scope: __, ...withoutScope } = guarding;
    const needs = (code: string) => ({ outcome: 'refused', because: [{ rule: 'CMG-13', needs: code }] });
    expect(door.do(withoutCourt)).toMatchObject(needs('court'));
    expect(door.do(withoutScope)).toEqual({ outcome: 'badInput', fields: ['scope'] });
    expect(door.do({ ...guarding, guardian: person })).toMatchObject(needs('itself'));
    expect(door.do({ ...guarding, guardian: 'person-nobody' })).toMatchObject(needs('guardian'));
    expect(door.do({ ...guarding, until: '2026-02-01' })).toMatchObject(needs('period'));
    const broken = house([withoutRule(people, 'CMG-13')]);
    expect(broken.door.do({ ...broken.guarding, court: undefined, scope: undefined }).outcome).toBe('accepted');
  });

  it('[CMG-13] ends on a day, and an end cannot make it longer', () => {
    const { door, person, guarding, guards } = house();
    const done = door.do(guarding);
    const guardianship = done.outcome === 'accepted' ? done.created.guardianship : '';
    const ending = { type: 'EndGuardianship', person, guardianship, until: '2026-03-10' };
    expect(door.do({ ...ending, until: '2026-04-30' })).toMatchObject({
      because: [{ rule: 'CMG-13', needs: 'longer' }],
    });
    expect(door.do({ ...ending, until: '2026-02-01' })).toMatchObject({
      because: [{ rule: 'CMG-13', needs: 'period' }],
    });
    expect(door.do(ending).outcome).toBe('accepted');
    expect(guards('2026-03-10T12:00:00.000Z')).toHaveLength(1);
    expect(guards('2026-03-11T12:00:00.000Z')).toEqual([]);
    expect(door.do(ending)).toMatchObject({ because: [{ kind: 'place', at: 'ended' }] });
  });

  it('[CON-17] decides within its scope; a supporter never decides', () => {
    expect(decidesIn({ kind: 'guardian', scope: ['money'] }, 'money')).toBe(true);
    expect(decidesIn({ kind: 'guardian', scope: ['money'] }, 'health')).toBe(false);
    expect(decidesIn({ kind: 'publicGuardian', scope: ['everything'] }, 'health')).toBe(true);
    expect(decidesIn({ kind: 'supporter', scope: ['everything'] }, 'health')).toBe(false);
  });

  describe('[CON-17] who acts for a child', () => {
    const needs = (code: string) => ({ outcome: 'refused', because: [{ rule: 'CON-17', needs: code }] });
    const acting = (born?: string, house = smallDoor([people])) => {
      const recorded = (given: object) => {
        const done = house.do({ type: 'RecordPerson', ...given });
        return (done.outcome === 'accepted' ? done.created.person : '') as PersonId;
      };
      const person = recorded({ name: 'Klára Vymyšlená', ...(born !== undefined && { born }) });
      const guardian = recorded({ name: 'Olga Vymyšlená' });
      const parent = { type: 'RecordGuardianship', person, guardian, kind: 'parent', scope: ['everything'] };
      return {
        act: (more: object = {}) => house.do({ ...parent, from: '2026-03-01', ...more }),
        guards: (at: string) => house.ask(ask(guardiansOf, { person }), at),
      };
    };

    it('does so up to the day before majority, which is filled in; the date of birth is not kept', () => {
      const { act, guards } = acting('2010-03-10');
      const done = act({ childBorn: '2010-03-10' });
      expect(done).toMatchObject({ outcome: 'accepted', facts: [{ until: '2028-03-09', minority: 'child' }] });
      expect(JSON.stringify(done)).not.toContain('2010-03-10');
      expect(guards('2028-03-09T12:00:00.000Z')).toHaveLength(1);
      expect(guards('2028-03-10T12:00:00.000Z')).toEqual([]);
    });

    it('does not do so for an adult, nor longer than minority, nor by another date of birth than recorded', () => {
      expect(acting('1968-04-02').act({ childBorn: '1968-04-02' })).toMatchObject(needs('adult'));
      expect(acting().act({ childBorn: '2008-03-02' })).toMatchObject(needs('adult'));
      expect(acting().act({ childBorn: '2008-03-03', from: '2026-02-01' })).toMatchObject({ outcome: 'accepted' });
      expect(acting('1968-04-02').act({ childBorn: '2015-04-02' })).toMatchObject(needs('bornOtherwise'));
      expect(acting('2010-03-10').act()).toMatchObject(needs('bornMissing'));
      const child = { childBorn: '2010-03-10', until: '2028-03-10' };
      expect(acting('2010-03-10').act(child)).toMatchObject(needs('longerThanMinority'));
      const broken = acting('1968-04-02', smallDoor([withoutRule(people, 'CON-17')]));
      expect(broken.act()).toMatchObject({ outcome: 'accepted' });
    });
  });
});
