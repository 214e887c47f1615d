import { readFileSync } from 'node:fs';
import {
  decideSharing,
  readSharingDocument,
  type SharingRequest,
  type SharingWorld,
  sharingDocumentSchema,
} from '@koordinace/consent';
import { type BreakableRule, brokenRules, decideWithout } from '@koordinace/consent/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { asExpected, type SharingVector, shippedVectors } from '../src/index.js';

const inputOf = ({ request, world }: SharingVector) => [request as SharingRequest, world as SharingWorld] as const;
const vectors = shippedVectors();

describe('decision vectors', () => {
  it('[CON-8] the engine decides each as it is written', () => {
    const off = vectors.filter((one) => {
      try {
        expect(asExpected(decideSharing(...inputOf(one)))).toEqual(asExpected(one.expected));
        return false;
      } catch {
        return true;
      }
    });
    expect(off.map(({ id }) => id)).toEqual([]);
    expect(vectors.length).toBeGreaterThanOrEqual(300);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });

  it('[CON-22] each document is read by the strict door, but for what is unknown or cannot be read on purpose', () => {
    const refused = vectors.flatMap(({ id, rules, request, world }) => {
      const read = readSharingDocument({ request, world });
      return 'problems' in read ? [{ id, rules, problems: read.problems }] : [];
    });
    expect(refused.filter(({ id }) => !/unknown|unreadable/.test(id))).toEqual([]);
    // The engine refuses it as unknown; the door says where.
    for (const { problems } of refused) for (const { path } of problems) expect(path).toMatch(/^(request|world)\./);
  });

  it('[CON-22] the JSON Schema beside them says the same', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../vectors/sharing-document.schema.json', import.meta.url), 'utf8'),
    );
    expect(schema).toEqual(JSON.parse(JSON.stringify(sharingDocumentSchema())));
    const holds = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const { id, request, world } of vectors) {
      if (/unknown|unreadable/.test(id)) continue;
      expect(holds({ request, world }), id).toBe(true);
    }
    expect(holds({ request: {}, world: {} })).toBe(false);
  });

  it.each(Object.keys(brokenRules) as BreakableRule[])('[CON-18] each that names %s notices when it is off', (rule) => {
    const naming = vectors.filter(({ rules }) => rules.includes(rule));
    const silent = naming.filter(
      (one) =>
        JSON.stringify(asExpected(decideWithout(rule)(...inputOf(one)))) ===
        JSON.stringify(asExpected(decideSharing(...inputOf(one)))),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(naming.length).toBeGreaterThanOrEqual(5);
  });
});
