import type { ReadableConsent } from '@koordinace/consent';
import type { Consent } from 'fhir/r4.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type FhirConsent, toFhirConsent } from '../src/index.js';
import { given, refused } from './builders.js';

const about = { person: 'person-1' };

describe('a consent as a FHIR R4 resource', () => {
  it('[CON-1] [CON-17] [CON-19] tells who, what, whom, what for and until when', () => {
    expect(toFhirConsent(given, about)).toEqual({
      resourceType: 'Consent',
      id: 'consent-1',
      extension: [
        { url: 'https://koordinace.example/fhir/StructureDefinition/consent-form', valueCode: 'written' },
        { url: 'https://koordinace.example/fhir/StructureDefinition/consent-voluntary', valueBoolean: true },
      ],
      status: 'active',
      scope: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
      },
      category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
      patient: { reference: 'Patient/person-1' },
      dateTime: '2026-03-01T08:00:00.000Z',
      performer: [{ reference: 'Patient/person-1' }],
      policy: [{ uri: 'https://koordinace.example/fhir/notice/cs/2026-1' }],
      policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTIN' }] },
      provision: {
        type: 'permit',
        period: { start: '2026-03-01', end: '2026-12-31' },
        actor: [
          {
            role: {
              coding: [
                { system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' },
                { system: 'https://koordinace.example/fhir/CodeSystem/recipient-role', code: 'physician' },
              ],
            },
            reference: { type: 'PractitionerRole' },
          },
          {
            role: {
              coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }],
            },
            reference: {
              extension: [
                {
                  url: 'https://koordinace.example/fhir/StructureDefinition/recipient-organisation',
                  valueString: 'poliklinika-vzorna',
                },
              ],
              reference: 'Practitioner/kralova',
            },
          },
        ],
        action: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentaction', code: 'disclose' }] }],
        purpose: [{ system: 'https://koordinace.example/fhir/CodeSystem/purpose', code: 'healthCare' }],
        class: [
          { system: 'https://koordinace.example/fhir/CodeSystem/data-category', code: 'health' },
          { system: 'https://koordinace.example/fhir/CodeSystem/data-category', code: 'contact' },
        ],
      },
    });
  });

  it('is a Consent by the types of FHIR R4', () => {
    expectTypeOf<FhirConsent>().toExtend<Consent>();
  });

  it.each([
    ['given', 'active', 'permit'],
    ['narrowed', 'active', 'permit'],
    ['withdrawn', 'inactive', 'permit'],
    ['invalid', 'entered-in-error', 'permit'],
    ['asked', 'proposed', 'permit'],
    ['refused', 'active', 'deny'],
    ['takenBack', 'inactive', 'deny'],
  ] as const)('[CON-3] %s is %s and %s', (state, status, type) => {
    const one: ReadableConsent = { ...given, state };
    const { status: told, provision } = toFhirConsent(one, about);
    expect([told, provision.type]).toEqual([status, type]);
  });

  it('[CON-3] what was taken out is not told any more', () => {
    const narrowed: ReadableConsent = {
      ...given,
      state: 'narrowed',
      narrowed: [{ at: '2026-03-05T08:00:00.000Z', categories: ['health'], recipients: [{ role: 'physician' }] }],
    };
    const { provision } = toFhirConsent(narrowed, about);
    expect(provision.class?.map(({ code }) => code)).toEqual(['contact']);
    expect(provision.actor).toHaveLength(1);
  });

  it('[CON-2] a refusal of everything restricts nothing but denies, and keeps its reason to itself', () => {
    const told = toFhirConsent(refused, about);
    expect(Object.keys(told.provision)).toEqual(['type', 'action']);
    expect(JSON.stringify(told)).not.toContain('sestra');
    expect(JSON.stringify(toFhirConsent(refused, { ...about, withWords: true }))).toContain('sestra');
  });

  it('[CON-1] [CON-8] a consent with an empty list is not told at all: FHIR would permit everything', () => {
    expect(() => toFhirConsent({ ...given, categories: [] }, about)).toThrow(RangeError);
    const { purposes: _, ...shut } = given;
    expect(() => toFhirConsent(shut, about)).toThrow(RangeError);
    const { grantor: __, ...nobody } = given;
    expect(() => toFhirConsent(nobody, about)).toThrow(RangeError);
  });
});
