import { blankFile, explain, type Fact, findInstance, foldFile, joinPersonal, splitPersonal } from '@koordinace/kernel';
import { lifecycleFaults, missingTexts } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type PersonId, PersonRecorded, people } from '../src/index.js';
import { smallDoor } from '../src/testing/index.js';

describe('the module', () => {
  it('has a text for every command, fact, place, code and role', () => {
    expect(missingTexts(people)).toEqual([]);
  });

  it('has sound lifecycles, remembered as XState answers', () => {
    for (const one of people.lifecycles) expect(lifecycleFaults(one)).toEqual([]);
  });

  it('documents every field of every command in its JSON Schema', () => {
    for (const { type, schema } of people.commands) {
      const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
      for (const [field, about] of Object.entries(properties)) {
        expect([type, field, typeof about === 'object' && about.description]).toEqual([
          type,
          field,
          expect.any(String),
        ]);
      }
    }
  });

  it('keeps name, birth, contact and court out of what decisions see', () => {
    const person = 'person-1' as PersonId;
    const recorded = PersonRecorded({
      person,
      name: 'Marie Vymyšlená',
      born: '1968-04-02' as never,
      contact: { phone: '600 000 000' },
      tokens: { nameOnly: 'x' },
    });
    const { open, parts } = splitPersonal(PersonRecorded, recorded);
    expect(open).toEqual({ type: 'PersonRecorded', person, tokens: { nameOnly: 'x' } });
    expect(joinPersonal(open, parts.values())).toEqual(recorded);
    const [life] = people.lifecycles;
    if (life === undefined) throw new Error('no lifecycle');
    const file = foldFile(blankFile('person/person-1'), life, open as Fact);
    expect(findInstance(file, 'person', person)?.data).toEqual({ tokens: { nameOnly: 'x' }, duplicates: [] });
  });

  it('[CMG-13] says in Czech why a guardian cannot be recorded', () => {
    const door = smallDoor([people]);
    const ids = ['Karel Vymyšlený', 'Olga Opatrovná'].map((name) => {
      const done = door.do({ type: 'RecordPerson', name });
      return done.outcome === 'accepted' ? done.created.person : '';
    });
    const refused = door.do({
      type: 'RecordGuardianship',
      person: ids[0],
      guardian: ids[1],
      kind: 'guardian',
      scope: ['money'],
      from: '2026-01-01',
    });
    if (refused.outcome !== 'refused') throw new Error('it was not refused');
    expect(explain({ ...refused, command: 'RecordGuardianship' }, 'cs', people.texts)).toBe(
      'Opatrovníka zatím nelze zapsat.\n  [CMG-13] Opatrovníka a poručníka jmenuje soud, u podpůrce schvaluje smlouvu o nápomoci. Rozhodnutí soudu zde chybí. → Uveďte soud a spisovou značku.',
    );
  });
});
