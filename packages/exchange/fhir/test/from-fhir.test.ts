import { describe, expect, it } from 'vitest';
import { fromFhirConsent, toFhirConsent } from '../src/index.js';
import { given, refused } from './builders.js';

const resource = toFhirConsent(given, { person: 'person-1' });
const denial = toFhirConsent(refused, { person: 'person-1' });
const coding = (system: string, code: string) => ({ coding: [{ system, code }] });
const within = (more: object) => ({ ...resource, provision: { ...resource.provision, ...more } });
const problemsOf = (one: unknown) => {
  const read = fromFhirConsent(one);
  return 'refused' in read ? read.refused.map(({ path, problem }) => `${path} ${problem}`) : [];
};

describe('elements that our consents have no place for', () => {
  it.each([
    ['provision.provision', within({ provision: [{ type: 'deny' }] })],
    ['provision.securityLabel', within({ securityLabel: [{ system: 'x', code: 'R' }] })],
    ['provision.dataPeriod', within({ dataPeriod: { start: '2020-01-01' } })],
    ['provision.code', within({ code: [coding('http://loinc.org', '1-1')] })],
    ['provision.data', within({ data: [{ meaning: 'instance', reference: { reference: 'Observation/1' } }] })],
    ['verification', { ...resource, verification: [{ verified: true }] }],
    ['sourceAttachment', { ...resource, sourceAttachment: { title: 'souhlas.pdf' } }],
    ['organization', { ...resource, organization: [{ reference: 'Organization/1' }] }],
    ['identifier', { ...resource, identifier: [{ value: '1' }] }],
    ['contained', { ...resource, contained: [{ resourceType: 'Patient' }] }],
    ['modifierExtension', { ...resource, modifierExtension: [{ url: 'x', valueBoolean: true }] }],
    ['implicitRules', { ...resource, implicitRules: 'x' }],
    ['_status', { ...resource, _status: { extension: [] } }],
    ['meta.security', { ...resource, meta: { security: [{ code: 'R' }] } }],
    ['extension[2]', { ...resource, extension: [...(resource.extension ?? []), { url: 'x', valueCode: 'y' }] }],
    ['madeUp', { ...resource, madeUp: 1 }],
    ['patient.identifier', { ...resource, patient: { ...resource.patient, identifier: { system: 'x', value: '1' } } }],
    ['policy[0].uri', { ...resource, policy: [{ uri: 'https://jinde.example/policy' }] }],
    ['performer[0]', { ...resource, performer: [{ reference: 'Practitioner/kralova' }] }],
    ['performer[0]', { ...resource, performer: [{ reference: 'Patient/person-2' }] }],
    [
      'provision.actor[0].reference',
      within({ actor: [{ role: coding('x', 'y'), reference: { reference: 'Group/1' } }] }),
    ],
    ['provision.period', { ...denial, provision: { ...denial.provision, period: { end: '2026-12-31' } } }],
    ['policy', { ...denial, policy: resource.policy }],
  ])('[CON-22] %s is refused by its name', (path, one) => {
    expect(problemsOf(one)).toContain(`${path} notRepresentable`);
  });

  it.each(['actor', 'purpose', 'class'] as const)('[CON-1] [CON-8] a permission without %s would mean all', (key) => {
    const { [key]: _, ...rest } = resource.provision;
    expect(problemsOf({ ...resource, provision: rest })).toContain(`provision.${key} notRepresentable`);
  });
});

describe('codes and values that we do not know', () => {
  it.each([
    ['scope', { ...resource, scope: coding('http://terminology.hl7.org/CodeSystem/consentscope', 'research') }],
    ['category[0]', { ...resource, category: [coding('http://loinc.org', '1-1')] }],
    ['policyRule', { ...resource, policyRule: coding('x', 'OPTIN') }],
    ['provision.type', within({ type: 'allow' })],
    ['provision.action[0]', within({ action: [coding('http://terminology.hl7.org/CodeSystem/consentaction', 'use')] })],
    [
      'provision.purpose[0]',
      within({ purpose: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'TREAT' }] }),
    ],
    ['provision.purpose[0]', within({ purpose: [{ system: resource.provision.purpose?.[0]?.system, code: 'fun' }] })],
    ['provision.class[0]', within({ class: [{ system: resource.provision.class?.[0]?.system, code: 'genome' }] })],
    [
      'provision.actor[0].role.coding[0]',
      within({ actor: [{ ...resource.provision.actor?.[0], role: coding('x', 'y') }] }),
    ],
  ])('[CON-22] %s', (path, one) => {
    expect(problemsOf(one)).toContain(`${path} unknownCode`);
  });

  it.each([
    ['provision.period.end', within({ period: { start: '2026-03-01', end: '2026' } })],
    ['patient.reference', { ...resource, patient: { reference: 'Patient/../1' } }],
    ['resourceType', { ...resource, resourceType: 'Contract' }, 'unknownCode'],
    ['', 'nonsense'],
    ['', null],
  ])('[CON-22] a value that is not as it should be: %s', (path, one, problem = 'malformed') => {
    expect(problemsOf(one)).toContain(`${path} ${problem}`);
  });

  it('[CON-22] contradictions and repetitions are named', () => {
    expect(problemsOf({ ...resource, policyRule: denial.policyRule })).toContain('policyRule contradiction');
    expect(problemsOf({ ...resource, performer: [...resource.performer, ...resource.performer] })).toContain(
      'performer tooMany',
    );
    const twice = { ...resource, extension: [...(resource.extension ?? []), ...(resource.extension ?? [])] };
    expect(problemsOf(twice)).toContain('extension[2] tooMany');
  });
});

describe('what holds no more', () => {
  it.each(['draft', 'proposed', 'inactive', 'entered-in-error'])('[CON-3] %s is not taken for a consent', (status) => {
    expect(problemsOf({ ...resource, status })).toContain('status notInForce');
  });

  it('[CON-2] a consent that was offered and rejected is a refusal of just that', () => {
    const { extension: _, policy: __, provision, ...rest } = resource;
    const { period: ___, ...extent } = provision;
    const read = fromFhirConsent({ ...rest, provision: extent, status: 'rejected' });
    expect(read).toMatchObject({ act: 'RefuseConsent', consent: { purposes: ['healthCare'] } });
  });
});

describe('what is taken', () => {
  it('[CON-2] a consent that attests nothing comes as not attested, for the rule to judge', () => {
    const plain = { ...resource, extension: resource.extension?.slice(0, 1) };
    expect(fromFhirConsent(plain)).toMatchObject({ act: 'GiveConsent', consent: { voluntary: false } });
  });

  it('tells what it left aside, and when the consent was stated there', () => {
    const copy = {
      ...resource,
      meta: { versionId: '1', lastUpdated: '2026-03-02T08:00:00Z' },
      text: { status: 'generated', div: '<div>Souhlas</div>' },
      scope: { coding: [{ ...resource.scope.coding[0], display: 'Privacy Consent' }] },
    };
    expect(fromFhirConsent(copy)).toMatchObject({
      left: ['id', 'meta', 'text', 'scope.coding[0].display'],
      statedAt: '2026-03-01T08:00:00.000Z',
    });
  });
});
