import type { Fact } from '@koordinace/kernel';
import { lifecycleFaults, missingTexts } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { practice, WorkerAppointed } from '../src/index.js';

describe('the module', () => {
  it('has a text for every command, fact, place, code and role', () => {
    expect(missingTexts(practice)).toEqual([]);
  });

  it('has sound lifecycles, remembered as XState answers', () => {
    for (const one of practice.lifecycles) expect(lifecycleFaults(one)).toEqual([]);
  });

  it('documents every field of every command in its JSON Schema', () => {
    for (const { type, schema } of practice.commands) {
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

  it('marks the name of a worker as personal, and nothing else', () => {
    expect(WorkerAppointed.personal).toEqual([{ path: ['name'], of: 'worker', category: 'identity' }]);
  });

  it('reads as a list of workers and their posts', () => {
    const [fold] = practice.records ?? [];
    const facts = [
      { type: 'WorkerAppointed', worker: 'novotna', post: 'socialWorker', name: 'Eva Novotná' },
      { type: 'WorkerAppointed', worker: 'novotna', post: 'socialCurator', substitute: 'mala' },
      { type: 'PostEnded', worker: 'novotna', post: 'socialWorker' },
      { type: 'WorkerAppointed', worker: 'kral', post: 'socialWorker' },
      { type: 'WorkerLeft', worker: 'kral' },
    ] as unknown as Fact[];
    const record = facts.reduce<object>(
      (read, fact) => fold?.steps.find((step) => step.fact === fact.type)?.add(read, fact) ?? read,
      fold?.start ?? {},
    );
    expect(record).toEqual({
      workers: {
        novotna: { name: 'Eva Novotná', posts: ['socialCurator'], substitute: 'mala' },
        kral: { posts: [], left: true },
      },
    });
  });
});
