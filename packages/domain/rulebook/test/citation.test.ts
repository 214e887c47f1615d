import { describe, expect, it } from 'vitest';
import {
  type Citation,
  citationIds,
  citations,
  citationsInForce,
  getRule,
  isInForce,
  rulebook,
  ruleIds,
} from '../src/index.js';

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

describe('the citations', () => {
  it.each(citationIds)('%s is dated, named and carries its act in its id', (id) => {
    const citation: Citation = citations[id];
    expect(id.split(':')[0]).toBe(citation.act);
    expect(citation.act).toMatch(/^\d+\/\d+$/);
    expect(isDay(citation.from)).toBe(true);
    if (citation.until !== undefined) {
      expect(isDay(citation.until)).toBe(true);
      expect(citation.from < citation.until).toBe(true);
    }
    expect(citation.title.cs).not.toBe(citation.title.en);
    expect(id.includes(':')).toBe(citation.provision !== undefined);
    if (citation.provision !== undefined) expect(citation.provision).toMatch(/^§ \d/);
  });

  it('cites what exists, each once per rule', () => {
    for (const id of ruleIds) {
      const cites = rulebook[id].cites ?? [];
      expect(new Set(cites).size).toBe(cites.length);
      for (const cited of cites) expect(citationIds).toContain(cited);
    }
  });

  it('cites every act that a rule or its source names', () => {
    for (const id of ruleIds) {
      const { source, text, cites = [] } = rulebook[id];
      const named = [...`${source} ${text.en}`.matchAll(/\b\d{2,4}\/(?:19|20)\d{2}\b/g)].map(([act]) => act);
      for (const act of named)
        expect(
          cites.some((cited) => citations[cited].act === act),
          `${id} names ${act}`,
        ).toBe(true);
    }
  });

  it('cites the letter of § 92 that the source names', () => {
    for (const id of ruleIds) {
      const letter = /108\/2006 § 92 ([a-e])/.exec(rulebook[id].source)?.[1];
      if (letter !== undefined) expect(rulebook[id].cites).toContain(`108/2006:92:${letter}`);
    }
  });
});

describe('citations in force', () => {
  it('hold on their first and last day and not beyond', () => {
    expect(isInForce('111/2006', '2006-12-31')).toBe(false);
    expect(isInForce('111/2006', '2007-01-01')).toBe(true);
    expect(isInForce('111/2006', '2025-09-30')).toBe(true);
    expect(isInForce('111/2006', '2025-10-01')).toBe(false);
    expect(isInForce('108/2006:92:a', '2099-12-31')).toBe(true);
  });

  it('move from 111/2006 to its successor on 1 October 2025', () => {
    const acts = (day: string): string[] => citationsInForce(getRule('CON-7'), day).map(({ act }) => act);
    expect(acts('2025-09-30')).toEqual(['111/2006', '359/1999']);
    expect(acts('2025-10-01')).toEqual(['151/2025', '359/1999']);
  });

  it('are none for a rule that cites nothing', () => {
    expect(citationsInForce(getRule('CON-3'), '2026-01-31')).toEqual([]);
  });

  it('refuse what is not a day', () => {
    for (const day of ['', '2026', '31. 1. 2026', '2026-01-31T10:00:00Z'])
      expect(() => citationsInForce(getRule('CON-7'), day)).toThrow(RangeError);
  });
});
