import { describe, expect, it } from 'vitest';
import { isRuleId, type Text } from '../src/index.js';
import * as lists from '../src/lists/index.js';
import fixture from './lists.json' with { type: 'json' };

const { agenda, annex1, checklistAreas, checklistItems, dilemmas, phases, plannerTasks, principles } = lists;
const { principleScopes, riskCatalogue, riskFields, unassignedInAnnex1 } = lists;

/** The ids of a list grouped by a property of its entries, in the list's order. */
function idsBy<E>(list: Readonly<Record<string, E>>, groupOf: (entry: E) => string): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [id, entry] of Object.entries(list)) groups[groupOf(entry)] = [...(groups[groupOf(entry)] ?? []), id];
  return groups;
}

/** Every text anywhere in a value, with the path to it. */
function textsIn(value: unknown, path: string): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('cs' in value && 'en' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe('the checklist of annex 3', () => {
  it('[CHK-1] has four areas with 8, 7, 10 and 7 items', () => {
    const counts = Object.keys(checklistAreas).map(
      (area) => Object.keys(checklistItems).filter((id) => id[0] === area).length,
    );
    expect(counts).toEqual([8, 7, 10, 7]);
    expect(Object.keys(checklistItems)).toEqual(Object.keys(fixture.checklist));
  });

  it.each(Object.entries(checklistItems))('[CHK-2] %s says whether and where software can see it', (id, item) => {
    const [visible, named] = fixture.checklist[id as keyof typeof fixture.checklist] as [string, string[]];
    expect(item.visible).toBe(visible);
    expect(item.where.rules).toEqual(expect.arrayContaining(named));
    expect(item.where.rules).not.toHaveLength(0);
    for (const rule of item.where.rules) expect(isRuleId(rule), rule).toBe(true);
  });
});

describe('the risk catalogue of chapter 6', () => {
  it('[RSK-1] has every risk of the manual in its field', () => {
    expect(idsBy(riskCatalogue, ({ field }) => field)).toEqual(fixture.risks);
    expect(Object.keys(riskFields)).toEqual(Object.keys(fixture.risks));
    expect(Object.keys(riskCatalogue)).toHaveLength(35);
  });
});

describe('the principles and dilemmas of chapter 5', () => {
  it('[ETH-1] has the values of the code and the principles of both, of each role', () => {
    const counts = Object.entries(idsBy(principles, ({ scope }) => scope)).map(([scope, ids]) => [scope, ids.length]);
    expect(Object.fromEntries(counts)).toEqual(fixture.principles);
    expect(Object.keys(principleScopes)).toEqual(Object.keys(fixture.principles));
  });

  it('[ETH-2] has the six dilemmas of table 4, each between its parties', () => {
    expect(Object.keys(dilemmas)).toHaveLength(6);
    expect(Object.fromEntries(Object.entries(dilemmas).map(([id, { between }]) => [id, between]))).toEqual(
      fixture.dilemmas,
    );
  });
});

describe('the phases of chapters 4.1 to 4.8', () => {
  it('[IMP-4] have their activities, lettered without gap', () => {
    expect(Object.keys(phases)).toEqual(Object.keys(fixture.phases));
    for (const [id, count] of Object.entries(fixture.phases)) {
      const letters = [...'abcdefghi'].slice(0, count).map((letter) => `${id}${letter}`);
      expect(Object.keys(phases[id as lists.PhaseId].activities)).toEqual(letters);
    }
  });
});

describe('the agenda of chapter 2.1 and annex 1', () => {
  it('[STF-4] has every task of the four circles', () => {
    expect(idsBy(agenda, ({ circle }) => circle)).toEqual(fixture.agenda);
  });

  it('[STF-4] divides the work as annex 1 prints it', () => {
    expect(annex1.coordinator).toEqual(fixture.annex1.coordinator);
    expect(annex1.shared).toEqual(fixture.annex1.shared);
    expect(annex1.communityPlanner).toEqual(Object.keys(plannerTasks));
    expect(annex1.communityPlanner).toHaveLength(fixture.annex1.communityPlanner);
  });

  it('[STF-4] names every task that annex 1 leaves unowned, and no other', () => {
    const owned = new Set<string>([...annex1.coordinator, ...annex1.shared]);
    expect(owned.size).toBe(annex1.coordinator.length + annex1.shared.length);
    expect(unassignedInAnnex1).toEqual(Object.keys(agenda).filter((id) => !owned.has(id)));
  });
});

describe('the texts of the lists', () => {
  it.each(textsIn(lists, 'lists'))('%s is written in both languages', (_path, text) => {
    for (const language of [text.cs, text.en]) {
      expect(language.trim()).not.toBe('');
      expect(language).toBe(language.trim());
      expect(language).not.toMatch(/ {2}|'|"/);
    }
  });

  it('differ between Czech and English, but for words that both use', () => {
    const same = textsIn(lists, 'lists').filter(([, { cs, en }]) => cs === en);
    expect(same.map(([path]) => path)).toEqual(['lists.dilemmaParties.case-manager']);
  });

  it('say each thing once within a list', () => {
    for (const list of [riskCatalogue, principles, dilemmas, phases, agenda, plannerTasks]) {
      const texts = textsIn(list, 'list').map(([, { cs }]) => cs);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
