import { lifecycleFaults, missingTexts } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { implementation } from '../src/index.js';

describe('the module', () => {
  it('has a text for every command, fact, place, code and role', () => {
    expect(missingTexts(implementation)).toEqual([]);
  });

  it('has sound lifecycles, remembered as XState answers', () => {
    for (const one of implementation.lifecycles) expect(lifecycleFaults(one)).toEqual([]);
  });

  it('documents every field of every command in its JSON Schema', () => {
    for (const { type, schema } of implementation.commands) {
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
});
