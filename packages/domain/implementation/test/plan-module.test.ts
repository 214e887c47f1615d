import { joinParts } from '@koordinace/kernel';
import { lifecycleFaults, missingTexts } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plan } from '../src/plan/plan.js';
import { risk } from '../src/risk/risk.js';

const module = joinParts({ name: 'plan' }, [plan, risk]);

describe('the plan in the module', () => {
  it('has a text for every command, fact, place, code and role', () => {
    expect(missingTexts(module)).toEqual([]);
  });

  it('has sound lifecycles, remembered as XState answers', () => {
    for (const one of module.lifecycles) expect(lifecycleFaults(one)).toEqual([]);
  });

  it('documents every field of every command in its JSON Schema', () => {
    for (const { type, schema } of module.commands) {
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

  it('holds no personal data', () => {
    const facts = module.lifecycles.flatMap(({ facts: all }) => [...all.values()]);
    expect(facts.flatMap(({ personal }) => personal)).toEqual([]);
  });
});
