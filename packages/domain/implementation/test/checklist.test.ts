import { streamOf } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { type ChecklistRow, compareRuns, implementation, itemIds, saySight } from '../src/index.js';
import { checklistOffice } from './checklist-office.js';

const noon = (day: string) => ({ at: `${day}T11:00:00.000Z` });
const deadlinesOf = (module: typeof implementation, office: ReturnType<typeof checklistOffice>) =>
  (module.deadlines ?? [])
    .filter(({ stream }) => stream === 'office')
    .flatMap((one) => one.of(office.door.file(streamOf('office', 'office'))))
    .filter(({ rule }) => rule === 'CHK-5');

describe('a run of the checklist', () => {
  it('[CHK-1] has 32 items in four areas', () => {
    const count = (area: string) => itemIds.filter((one) => one.startsWith(area)).length;
    expect(['A', 'B', 'C', 'D'].map(count)).toEqual([8, 7, 10, 7]);
  });

  it('[CHK-1] an answer says yes, no or partly, with evidence of a day that has been', () => {
    const { opened, answer } = checklistOffice();
    const run = opened();
    expect(answer(run, 'A1', { answer: 'maybe' })).toEqual({ outcome: 'badInput', fields: ['answer'] });
    expect(answer(run, 'A1', { evidence: undefined })).toEqual({ outcome: 'badInput', fields: ['evidence'] });
    expect(answer(run, 'A1', { on: '2026-03-03' })).toMatchObject({ because: [{ rule: 'CHK-1', needs: 'future' }] });
    expect(answer(run, 'a1', { answer: 'partly' })).toMatchObject({
      outcome: 'accepted',
      facts: [{ item: 'A1', answer: 'partly', on: '2026-03-02' }],
    });
  });

  it('[CHK-1] an item that does not exist is refused with those of its area', () => {
    const { opened, answer } = checklistOffice();
    const run = opened();
    const near = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7'];
    expect(answer(run, 'D8')).toMatchObject({ because: [{ needs: 'noItem', params: { item: 'D8', items: near } }] });
    expect(answer(run, 'X1')).toMatchObject({ because: [{ params: { items: itemIds } }] });
    expect(answer(run, 'Máňa')).toEqual({ outcome: 'badInput', fields: ['item'] });
  });

  it('[CHK-1] is closed only when every item is answered, and stays as it is', () => {
    const { opened, answer, answerAll, close } = checklistOffice();
    const run = opened();
    answerAll(run, {}, itemIds.slice(2));
    expect(close(run)).toMatchObject({
      because: [{ rule: 'CHK-1', needs: 'unanswered', params: { count: 2, items: ['A1', 'A2'] } }],
    });
    answerAll(run, { answer: 'no' }, ['A1', 'A2']);
    expect(close(run).outcome).toBe('accepted');
    expect(answer(run, 'A1')).toMatchObject({ because: [{ kind: 'place', at: 'closed' }] });
    const broken = checklistOffice(withoutRule(implementation, 'CHK-1'));
    expect(broken.close(broken.opened()).outcome).toBe('accepted');
  });

  it('[CHK-2] what the data see is proposed with what they saw, and nothing of what nobody can see', () => {
    const { opened, act } = checklistOffice();
    const proposed = act({ type: 'ProposeAnswers', checklist: opened() });
    const [fact] = (proposed.outcome === 'accepted' ? proposed.facts : []) as {
      proposals: { item: string; answer: string; saw: { code: string }[] }[];
    }[];
    const found = Object.fromEntries((fact?.proposals ?? []).map(({ item, ...rest }) => [item, rest]));
    expect(found['C3']).toEqual({ answer: 'partly', saw: [{ code: 'trained', params: { count: 1, of: 2 } }] });
    expect(found['C9']).toMatchObject({ answer: 'yes' });
    expect(found['B5']).toBeUndefined();
    expect((found['C3']?.saw ?? []).map((one) => saySight(one, 'cs'))).toEqual([
      'Kurz absolvovalo 1 z 2 lidí na pozici.',
    ]);
  });

  it('[CHK-2] a proposal is no answer: a person confirms it, or answers otherwise', () => {
    const { opened, act, answerAll, answer, close } = checklistOffice();
    const run = opened();
    act({ type: 'ProposeAnswers', checklist: run });
    answerAll(
      run,
      {},
      itemIds.filter((one) => !['C3', 'C9'].includes(one)),
    );
    expect(close(run)).toMatchObject({ because: [{ rule: 'CHK-2', params: { count: 2, items: ['C3', 'C9'] } }] });
    const confirm = (items: readonly string[]) => act({ type: 'ConfirmAnswers', checklist: run, items });
    expect(confirm(['B5'])).toMatchObject({ because: [{ rule: 'CHK-2', needs: 'notProposed' }] });
    expect(confirm([])).toEqual({ outcome: 'badInput', fields: ['items'] });
    expect(confirm(['C3'])).toMatchObject({ outcome: 'accepted', facts: [{ type: 'AnswerConfirmed', item: 'C3' }] });
    answer(run, 'C9', { answer: 'no' });
    expect(close(run).outcome).toBe('accepted');
    const broken = checklistOffice(withoutRule(implementation, 'CHK-2'));
    const proposed = broken.act({ type: 'ProposeAnswers', checklist: broken.opened() });
    expect(proposed).toMatchObject({ facts: [{ proposals: [] }] });
  });

  it('[CHK-3] runs are kept side by side and compared per area and item', () => {
    const { door, opened, answerAll, close } = checklistOffice();
    for (const [day, answer] of [
      ['2026-03-02', 'no'],
      ['2026-09-01', 'yes'],
    ] as const) {
      const run = opened({}, noon(day));
      answerAll(run, { answer });
      close(run, noon(day));
    }
    const rows = door.world().rows({ view: 'checklists', partition: 'role:supportCoordinator' });
    const [first, second] = rows.map(({ data }) => (data as ChecklistRow).answers);
    const { areas, changed } = compareRuns(first ?? {}, { ...second, A1: 'partly', A2: 'no' });
    expect(areas[0]).toEqual({
      area: 'A',
      earlier: { yes: 0, partly: 0, no: 8 },
      later: { yes: 6, partly: 1, no: 1 },
    });
    expect(changed[0]).toEqual({ item: 'A1', earlier: 'no', later: 'partly', course: 'better' });
    expect(changed.map(({ item }) => item)).not.toContain('A2');
    expect(compareRuns({ A1: 'yes' }, { A1: 'no' }).changed).toMatchObject([{ item: 'A1', course: 'worse' }]);
  });

  it('[CHK-5] a missed evaluation of the practice is announced, by a rhythm that the office sets', () => {
    const office = checklistOffice();
    expect(deadlinesOf(implementation, office)).toEqual([]);
    const run = office.opened({}, noon('2026-03-02'));
    expect(deadlinesOf(implementation, office)).toMatchObject([{ due: '2027-03-02', raised: false }]);
    office.act({ type: 'SetPracticeCheckRhythm', days: 100 }, noon('2026-03-03'));
    expect(deadlinesOf(implementation, office)).toMatchObject([{ due: '2026-06-10' }]);
    office.act({ type: 'AnnounceMissedPracticeCheck', due: '2026-06-10' }, noon('2026-06-11'));
    expect(deadlinesOf(implementation, office)).toMatchObject([{ raised: true }]);
    office.answerAll(run);
    office.close(run, noon('2026-06-20'));
    expect(deadlinesOf(implementation, office)).toMatchObject([{ due: '2026-09-28', raised: false }]);
    expect(deadlinesOf(withoutRule(implementation, 'CHK-5') as typeof implementation, office)).toEqual([]);
  });
});
