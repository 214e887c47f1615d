import { describe, expect, it } from 'vitest';
import { areaCodes, getRule, isRuleId, type RuleId, rulebook, ruleIds } from '../src/index.js';
import { chapters } from '../src/rulebook.js';
import catalogue from './catalogue.json' with { type: 'json' };

/** Rows of the requirement catalogue: level, source and, where the rule is our own, `own`. */
const rows = Object.entries(catalogue as Record<string, string[]>);

describe('the rulebook is the catalogue', () => {
  it('holds every id of the catalogue and no other', () => {
    expect(ruleIds).toHaveLength(179);
    expect([...ruleIds].toSorted()).toEqual(rows.map(([id]) => id).toSorted());
  });

  it.each(rows)('%s has the level, source and origin of the catalogue', (id, [level, source, origin]) => {
    const rule = getRule(id as RuleId);
    expect({ level: rule.level, source: rule.source, origin: rule.origin }).toEqual({ level, source, origin });
  });

  it('writes each id once over all files', () => {
    const written = Object.values(chapters).flatMap((chapter) => Object.keys(chapter));
    expect(written.toSorted()).toEqual([...ruleIds].toSorted());
  });

  it('gives each rule the id of its key and a known area', () => {
    for (const id of ruleIds) {
      expect(rulebook[id].id).toBe(id);
      expect(areaCodes).toContain(rulebook[id].area);
      expect(id.startsWith(`${rulebook[id].area}-`)).toBe(true);
    }
  });

  it('lists ids by area and number', () => {
    expect(ruleIds.slice(0, 2)).toEqual(['INT-1', 'INT-2']);
    expect(ruleIds.indexOf('CMG-9')).toBe(ruleIds.indexOf('CMG-10') - 1);
    expect(ruleIds.indexOf('CON-19')).toBe(ruleIds.indexOf('CON-20') - 1);
    expect(ruleIds.at(-1)).toBe('RPT-9');
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(rulebook)).toBe(true);
    for (const id of ruleIds) expect(Object.isFrozen(rulebook[id])).toBe(true);
  });
});

describe('ids', () => {
  it('are told from other texts', () => {
    expect(isRuleId('CON-3')).toBe(true);
    for (const text of ['CON-0', 'CON-99', 'con-3', 'CON-3 ', '', 'toString', '__proto__'])
      expect(isRuleId(text)).toBe(false);
  });

  it('are a union that the compiler knows', () => {
    const known: RuleId = 'CON-3';
    // @ts-expect-error no rule has this id
    const unknown: RuleId = 'CON-99';
    expect(isRuleId(known)).toBe(true);
    expect(() => getRule(unknown)).toThrow(RangeError);
  });
});
