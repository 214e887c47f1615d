import { describe, expect, it } from 'vitest';
import { areas, isRuleId, rulebook, ruleIds, type Text } from '../src/index.js';

const english =
  /\b(the|and|of|with|for|from|that|this|these|is|are|be|not|only|when|where|which|client|worker|must|may|each|every|without|who|what|shown|recorded)\b/i;
const czech = /[áčďéěíňóřšťúůýž]/i;
const czechWords = /\b(nebo|který|která|které|podle|když|není|jsou|pokud|také|zapíše|klienta)(?![\p{L}])/iu;
const idsIn = (text: string): string[] => [...text.matchAll(/\b[A-Z]{3}-\d+\b/g)].map(([id]) => id).toSorted();
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Nothing empty, no double or outer space, no text that is the same in both languages unless it is a term. */
function expectWritten({ cs, en }: Text): void {
  for (const text of [cs, en]) {
    expect(text).not.toBe('');
    expect(text).toBe(text.trim().replace(/\s+/g, ' '));
    expect(text).not.toMatch(/TODO|FIXME|\?\?\?/);
  }
}

describe.each(ruleIds)('%s', (id) => {
  const { title, text } = rulebook[id];

  it('has a short title and a full statement in both languages', () => {
    expectWritten(title);
    expectWritten(text);
    expect(title.cs).not.toBe(title.en);
    expect(text.cs).not.toBe(text.en);
    for (const one of [title.cs, title.en]) {
      expect(wordsIn(one)).toBeGreaterThanOrEqual(2);
      expect(wordsIn(one)).toBeLessThanOrEqual(6);
      expect(one).not.toMatch(/[.:;]$/);
    }
    for (const one of [text.cs, text.en]) expect(one).toMatch(/[.?]$/);
  });

  it('is Czech in Czech and English in English', () => {
    expect(text.cs).toMatch(czech);
    expect(text.cs).not.toMatch(english);
    expect(title.cs).not.toMatch(english);
    expect(text.en).not.toMatch(czechWords);
    expect(title.en).not.toMatch(czech);
  });

  it('names only rules that exist, the same in both languages', () => {
    expect(idsIn(text.cs)).toEqual(idsIn(text.en));
    for (const named of idsIn(text.cs)) expect(isRuleId(named)).toBe(true);
  });
});

describe('the areas', () => {
  it.each(Object.entries(areas))('%s has a name in both languages and at least one rule', (area, name) => {
    expectWritten(name);
    expect(ruleIds.some((id) => rulebook[id].area === area)).toBe(true);
  });
});

describe('the titles', () => {
  it('tell the rules apart', () => {
    expect(new Set(ruleIds.map((id) => rulebook[id].title.cs)).size).toBe(ruleIds.length);
    expect(new Set(ruleIds.map((id) => rulebook[id].title.en)).size).toBe(ruleIds.length);
  });
});
