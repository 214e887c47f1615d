import { checklistAreas, checklistItems } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { type AnswerCode, type ChecklistRun, checklistOverTime } from '../src/index.js';
import { drawn, keepsPromises } from './promises.js';
import { joined, kind, written } from './reading-svg.js';

const items = Object.keys(checklistItems);
const run = (day: string, answer: (at: number) => AnswerCode | undefined): ChecklistRun => ({
  day,
  answers: Object.fromEntries(items.map((item, at) => [item, answer(at)]).filter(([, code]) => code !== undefined)),
});
const runs = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    run(`${2026 + at}-03-0${1 + (at % 9)}`, (item) => (item < at * 3 ? 'yes' : item % 2 === 0 ? 'no' : 'partly')),
  );
const texts = (pages: readonly string[]) =>
  joined(
    pages
      .flatMap(written)
      .map(({ text }) => text)
      .join(''),
  );

describe('the checklist over time', () => {
  it.each([1, 2, 7, 20])('[CHK-3] %i runs: every area, item and answer is in the picture and in the table', (count) => {
    for (const lang of ['cs', 'en'] as const) {
      const { pages, text, told } = drawn(checklistOverTime(runs(count), { lang }));
      for (const page of pages) keepsPromises(page);
      const all = texts(pages);
      for (const { text: item } of Object.values(checklistItems)) {
        expect(all).toContain(joined(item[lang]));
        expect(text).toContain(item[lang]);
      }
      for (const area of Object.values(checklistAreas)) expect(all).toContain(joined(area[lang]));
      expect(pages.flatMap((page) => kind(page, 'answer'))).toHaveLength(32 * count);
      expect(told.tables[0]?.rows).toHaveLength(4 * count);
      expect(told.tables[1]?.rows).toHaveLength(32);
    }
  });

  it('the counts of each area add up, and those without an answer are counted as such', () => {
    const { told } = drawn(
      checklistOverTime(
        [run('2026-03-02', (at) => (at % 4 === 3 ? undefined : (['yes', 'partly', 'no'] as const)[at % 4]))],
        {
          lang: 'cs',
        },
      ),
    );
    expect(told.tables[0]?.rows.map(([, , ...counts]) => counts)).toEqual([
      ['2', '2', '2', '2'],
      ['2', '2', '2', '1'],
      ['3', '2', '2', '3'],
      ['1', '2', '2', '2'],
    ]);
  });

  it('an answer that is another than last time has a ring', () => {
    const two = [run('2026-03-02', () => 'no'), run('2027-03-02', (at) => (at < 5 ? 'yes' : 'no'))];
    const { pages } = drawn(checklistOverTime(two, { lang: 'cs' }));
    expect(pages.flatMap((page) => kind(page, 'change'))).toHaveLength(5);
  });

  it('runs stand by day, whatever order they come in', () => {
    const { told } = drawn(checklistOverTime(runs(3).toReversed(), { lang: 'en' }));
    expect(told.tables[1]?.heads.slice(1)).toEqual(['2026-03-01', '2027-03-02', '2028-03-03']);
  });

  it('more runs than can be read go to further pages, and the first there is compared with the last before it', () => {
    const many = Array.from({ length: 23 }, (_, at) => run(`20${10 + at}-01-01`, () => (at < 20 ? 'no' : 'yes')));
    const { pages } = drawn(checklistOverTime(many, { lang: 'cs' }));
    for (const page of pages) keepsPromises(page);
    expect(pages).toHaveLength(6);
    expect(pages.flatMap((page) => kind(page, 'change'))).toHaveLength(32);
  });

  it('no run is a page that says so; what is no item, answer or day is refused', () => {
    const { pages, text } = drawn(checklistOverTime([], { lang: 'cs' }));
    keepsPromises(pages[0] ?? '');
    expect(text).toContain('Kontrolní seznam zatím nebyl vyplněn.');
    const wrong = [{ day: '2026-13-01', answers: { A1: 'maybe', Z9: 'yes' } }] as unknown as ChecklistRun[];
    const refused = checklistOverTime(wrong, { lang: 'cs' });
    if (refused.outcome !== 'refused') throw new Error('drawn');
    expect(refused.because.map(({ field, problem }) => `${field} ${problem}`).toSorted()).toEqual([
      '0.answers unknownField',
      '0.answers.* notACode',
      '0.day noSuchDate',
    ]);
  });
});
