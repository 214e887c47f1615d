import { brokenRule, keepersOf } from '@koordinace/kernel';
import { missingTexts } from '@koordinace/kernel/testing';
import { people } from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { consent, consentLifecycle } from '../src/index.js';

const { texts } = consent;
const placesOf = consentLifecycle.definition.chart.states ?? {};

describe('texts', () => {
  it('name every command, fact and place', () => {
    expect(Object.keys(texts.commands).sort()).toEqual(consent.commands.map(({ type }) => type).sort());
    const facts = consent.lifecycles.flatMap((one) => [...one.facts.keys()]);
    expect(Object.keys(texts.facts).sort()).toEqual(facts.sort());
    expect(Object.keys(texts.places['consent'] ?? {}).sort()).toEqual(Object.keys(placesOf).sort());
    expect(Object.keys(texts.places).sort()).toEqual(consent.lifecycles.map(({ name }) => name).sort());
  });

  it('explain every need of every rule', () => {
    const needs = consent.lifecycles
      .flatMap((one) => [...one.rules.values()])
      .flatMap((rule) => rule.needs.map((code) => `${rule.id}.${code}`));
    expect(needs.filter((need) => texts.needs[need] === undefined)).toEqual([]);
    expect(missingTexts(consent)).toEqual([]);
    expect(Object.keys(texts.needs).filter((need) => people.texts.needs[need] !== undefined)).toEqual([]);
    expect(Object.keys(texts.needs)).not.toContain(`CON-22.${brokenRule}`);
  });

  it('[CON-8] name the way that stays open whatever else is missing', () => {
    expect(texts.needs['CON-8.basis']?.way.cs).toContain('vyhlaste');
    expect(texts.needs['CON-8.basis']?.way.en).toContain('declare');
  });

  it('are there in both languages', () => {
    const all = [...Object.values(texts.needs).flatMap(({ why, way }) => [why, way]), ...Object.values(texts.facts)];
    for (const text of all) expect([text.cs.trim(), text.en.trim()]).not.toContain('');
  });
});

describe('keepers', () => {
  it('stand for the rules that the package keeps', () => {
    expect([...new Set(keepersOf(consent).map(({ rule }) => rule))].sort()).toEqual(
      [...Array.from({ length: 25 }, (_, at) => `CON-${at + 1}`).filter((id) => id !== 'CON-13'), 'INT-6'].sort(),
    );
  });

  it('every field of every command documents itself', () => {
    for (const { fields } of consent.commands) {
      for (const field of Object.values(fields)) expect((field as { description?: string }).description).toBeTruthy();
    }
  });
});
