import { describe, expect, it } from 'vitest';
import { decideSharing, type InternalRule, type SharingWorld } from '../src/index.js';
import { aConsent, aRequest, aWorld, marie } from '../src/testing/index.js';

const due = (internalRule: readonly InternalRule[], more: Partial<SharingWorld> = {}, change = {}) =>
  decideSharing(aRequest(change), aWorld([aConsent()], { internalRule, ...more })).obligations;
const formsOf = (...given: Parameters<typeof due>) => due(...given).map(({ form }) => form);

const byInitials = { obligations: ['pseudonymiseClient'], form: 'initials' };
const agreement = { id: 'a', organisation: 'poliklinika-vzorna', obligations: ['pseudonymiseClient'] };

describe('by what a name is replaced', () => {
  it('[CON-9] the obligation says the form that the internal rule says', () => {
    expect(due([byInitials])).toEqual([
      { person: marie, obligation: 'pseudonymiseClient', rule: 'CON-9', form: 'initials' },
    ]);
    expect(formsOf([{ ...byInitials, form: 'code' }])).toEqual(['code']);
  });

  it('[CON-9] [CON-22] a form that is not told, or that nobody knows, counts as a code', () => {
    expect(formsOf([{ obligations: ['pseudonymiseFamily'] }])).toEqual(['code']);
    expect(formsOf([{ ...byInitials, form: 'mystery' }])).toEqual(['code']);
  });

  it('[CON-9] of several rules the strictest counts, whatever their order', () => {
    const byCode = { ...byInitials, form: 'code' };
    expect(formsOf([byInitials, byCode])).toEqual(['code']);
    expect(formsOf([byCode, byInitials])).toEqual(['code']);
  });

  it('[CON-9] a rule for something else, or for another obligation, makes it no stricter', () => {
    const elsewhere = { ...byInitials, form: 'code', purposes: ['housing'] };
    const family = { obligations: ['pseudonymiseFamily'], form: 'code' };
    expect(formsOf([byInitials, elsewhere, family])).toEqual(['initials', 'code']);
  });

  it('[CON-9] [CON-15] an agreement names no form, so it asks for a code', () => {
    expect(formsOf([byInitials], { agreements: [agreement] })).toEqual(['code']);
  });

  it('[CON-9] other obligations have no form', () => {
    expect(due([{ obligations: ['noPassingOn'], form: 'initials' }])[0]).not.toHaveProperty('form');
  });

  it('[CON-9] where items of a person rest on several bases, the strictest of all counts, whatever their order', () => {
    const duty = {
      id: 'duty-1',
      citation: '1/2000 Sb.',
      recipients: [{ role: 'physician' }],
      purposes: ['healthCare'],
    };
    const world = { agreements: [agreement], duties: [{ ...duty, categories: ['needs'] }] };
    const items = [
      { id: 'needs', category: 'needs' },
      { id: 'health', category: 'health' },
    ];
    expect(formsOf([byInitials], world, { items: items.slice(0, 1) })).toEqual(['initials']);
    expect(formsOf([byInitials], world, { items })).toEqual(['code']);
    expect(formsOf([byInitials], world, { items: items.toReversed() })).toEqual(['code']);
  });
});
