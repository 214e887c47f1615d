import { explain, personalPaths, splitPersonal } from '@koordinace/kernel';
import { lifecycleFaults, missingTexts } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { casework } from '../src/index.js';
import { caseOffice, refusedBy } from './case-office.js';

describe('the module', () => {
  it('has a text for every command, fact, place, code and role', () => {
    expect(missingTexts(casework)).toEqual([]);
  });

  it('has no text for a code that no rule gives', () => {
    const codes = casework.lifecycles.flatMap(({ rules, definition }) =>
      [...rules.values(), ...(definition.warnings ?? []).map((one) => one.rule)].flatMap(({ id, needs }) =>
        needs.map((code) => `${id}.${code}`),
      ),
    );
    expect(Object.keys(casework.texts.needs).filter((one) => !codes.includes(one))).toEqual([]);
  });

  it('has sound lifecycles, remembered as XState answers', () => {
    for (const one of casework.lifecycles) expect([one.name, lifecycleFaults(one)]).toEqual([one.name, []]);
    // The case has hundreds of places, and each is asked with every rule alone shut.
  }, 30_000);

  it('documents every field of every command in its JSON Schema, and bounds every text', () => {
    for (const { type, schema } of casework.commands) {
      const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
      for (const [field, about] of Object.entries(properties)) {
        if (typeof about !== 'object') throw new Error(field);
        expect([type, field, about.description]).toEqual([type, field, expect.any(String)]);
        if (about.type === 'string' && about.enum === undefined && about.format === undefined) {
          expect([type, field, about.maxLength]).toEqual([type, field, expect.any(Number)]);
        }
      }
    }
  });

  it('names a client beside everything personal', () => {
    const facts = casework.lifecycles.flatMap((one) => [...one.facts.values()]);
    for (const { type, schema } of facts) {
      for (const { of } of personalPaths(schema))
        expect([type, of, Object.keys(schema.shape)]).toEqual([type, of, expect.arrayContaining([of])]);
    }
  });

  it('keeps what people wrote out of what decisions see', () => {
    const office = caseOffice();
    const secret = 'Otevřená rána na noze';
    const of = office.opened({ channel: 'outreach', health: secret });
    office.act({ type: 'RecordContact', case: of, form: 'visit', note: secret });
    office.act({ type: 'RecordAssessment', case: of, problems: secret });
    office.act({ type: 'DeclineCaseManagement', case: of, note: secret });
    const plan = office.made('plan', { type: 'DraftPlan', case: of, title: secret });
    office.act({
      type: 'ProposeTask',
      case: of,
      plan,
      title: secret,
      trigger: secret,
      responsible: { actorWorker: secret },
    });
    office.act({ type: 'NameRisk', case: of, plan, what: secret, measure: secret });
    expect(JSON.stringify([...office.file(of).instances])).not.toContain('rána');
    for (const view of casework.views ?? []) expect(JSON.stringify(view.rows(office.file(of)))).not.toContain('rána');
  });

  it('seals the questions and answers of a screening, not its outcome', () => {
    const office = caseOffice();
    const of = office.opened();
    const done = office.screened(of);
    if (done.outcome !== 'accepted') throw new Error('refused');
    const type = casework.lifecycles[0]?.facts.get('ScreeningRecorded');
    if (type === undefined) throw new Error('no such fact');
    const { open } = splitPersonal(type, done.facts[0] as object);
    expect(open).toMatchObject({ computed: 'indicatedReady', version: 'manual-1' });
    expect(open).not.toHaveProperty('answers');
  });

  it('[ISW-4] refuses the first minute in the words of the house', () => {
    const office = caseOffice();
    const of = office.opened();
    const early = office.act({ type: 'ChangeMethod', case: of });
    expect(refusedBy(early)).toEqual(['ISW-4.screening']);
    if (early.outcome !== 'refused') throw new Error('it was not refused');
    expect(explain({ ...early, command: 'ChangeMethod' }, 'cs', casework.texts)).toBe(
      'Case management zatím nelze zahájit.\n  [ISW-4] Screening zatím neproběhl. → Proveďte screening.',
    );
  });
});
