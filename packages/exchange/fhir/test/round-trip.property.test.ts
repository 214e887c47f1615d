import {
  ConsentForm,
  GiveConsent,
  GrantorKind,
  Purpose,
  type ReadableConsent,
  RecipientRole,
  RefuseConsent,
} from '@koordinace/consent';
import { DataCategory } from '@koordinace/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFhirConsent, toFhirConsent } from '../src/index.js';

const personId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).map((rest) => `person-${rest}`);
const account = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T, K extends string>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value).map((one) => (one === null ? {} : ({ [key]: one } as { [k in K]: T })));
const codes = <T extends string>(list: readonly T[]) =>
  fc.array(fc.constantFrom(...list), { minLength: 1, maxLength: 5 });
const joined = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

const grantor = joined(
  fc.constantFrom(...GrantorKind.codes).map((kind) => ({ kind })),
  maybe('person', personId),
);
const recipient = joined(
  maybe('professional', account),
  maybe('role', fc.constantFrom(...RecipientRole.codes)),
  maybe('organisation', account),
);
const recipients = fc.array(recipient, { minLength: 1, maxLength: 5 });
const words = fc.string({ minLength: 1, maxLength: 50 });

const consents = joined(
  fc.record({
    person: personId,
    grantor,
    purposes: codes(Purpose.codes),
    recipients,
    categories: codes(DataCategory.codes),
    voluntary: fc.constant(true),
    form: fc.constantFrom(...ConsentForm.codes),
  }),
  maybe('from', day),
  maybe('until', day),
  maybe('notice', fc.record({ version: account, lang: fc.constantFrom('cs', 'en', 'uk', 'rmn') })),
  maybe('proof', fc.stringMatching(/^[a-z0-9][a-z0-9 .-]{0,20}[a-z0-9]$/)),
);
const refusals = joined(
  fc.record({ person: personId, grantor }),
  maybe('purposes', codes(Purpose.codes)),
  maybe('recipients', recipients),
  maybe('categories', codes(DataCategory.codes)),
  maybe('reason', words),
);
const recorded = (fields: object, state: 'given' | 'refused') =>
  ({
    ...fields,
    consent: 'consent-1',
    state,
    statedAt: '2026-03-01T08:00:00.000Z',
    recordedBy: 'novotna',
    narrowed: [],
  }) as unknown as ReadableConsent & { readonly person: string };

describe('out and in again', () => {
  it('[CON-1] [CON-17] [CON-19] a consent comes back as it was', () => {
    fc.assert(
      fc.property(consents, (fields) => {
        const consent = GiveConsent.schema.parse(fields);
        const one = recorded(consent, 'given');
        const wire: unknown = JSON.parse(JSON.stringify(toFhirConsent(one, { person: one.person, withWords: true })));
        expect(fromFhirConsent(wire)).toEqual({ act: 'GiveConsent', consent, left: ['id'], statedAt: one.statedAt });
      }),
      { numRuns: 300 },
    );
  });

  it('[CON-2] a refusal comes back as it was', () => {
    fc.assert(
      fc.property(refusals, (fields) => {
        const consent = RefuseConsent.schema.parse(fields);
        const one = recorded(consent, 'refused');
        const wire: unknown = JSON.parse(JSON.stringify(toFhirConsent(one, { person: one.person, withWords: true })));
        expect(fromFhirConsent(wire)).toEqual({ act: 'RefuseConsent', consent, left: ['id'], statedAt: one.statedAt });
      }),
      { numRuns: 300 },
    );
  });

  it('[CON-22] whatever comes in, the answer is a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fromFhirConsent(value)).toHaveProperty('refused');
      }),
    );
  });

  it('[CON-22] one element more, wherever it is put, is refused', () => {
    const [sample] = fc.sample(consents, 1);
    const one = recorded(GiveConsent.schema.parse(sample), 'given');
    const wire = JSON.stringify(toFhirConsent(one, { person: one.person }));
    for (let at = wire.indexOf('{'); at !== -1; at = wire.indexOf('{', at + 1)) {
      const more = `${wire.slice(0, at + 1)}"madeUp":1,${wire.slice(at + 1)}`;
      const read = fromFhirConsent(JSON.parse(more));
      expect('refused' in read && read.refused.some(({ path }) => path.endsWith('madeUp'))).toBe(true);
    }
  });
});
