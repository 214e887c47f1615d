import { riskCatalogue } from '@koordinace/rulebook';
import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RiskForMatrix, type RiskState, riskMatrix } from '../src/index.js';
import { cellLayout } from '../src/risk/cell-layout.js';
import { drawn, keepsPromises } from './promises.js';
import { boxes, joined, kind, overlap, textOf, written } from './reading-svg.js';

const states: readonly RiskState[] = ['proposed', 'open', 'matured', 'settled', 'closed', 'setAside'];
const catalogue = Object.values(riskCatalogue).map(
  ({ field, text }, at): RiskForMatrix => ({
    field,
    text: text.cs,
    likelihood: 1 + ((at * 3) % 5),
    impact: 1 + ((at * 7) % 5),
    state: states[at % 5] ?? 'open',
  }),
);
const texts = (pages: readonly string[]) =>
  joined(
    pages
      .flatMap(written)
      .map(({ text }) => text)
      .join(''),
  );
const isMark = ({ attributes }: { attributes: Record<string, unknown> }) => attributes['rx'] !== undefined;

describe('the matrix of risks', () => {
  it('[RSK-1] every risk of the catalogue has its mark in a cell, its line in the list, its row in the table', () => {
    const { pages, text, told } = drawn(riskMatrix(catalogue, { lang: 'cs' }));
    for (const page of pages) keepsPromises(page);
    const all = texts(pages);
    for (const risk of catalogue) {
      expect(all).toContain(joined(risk.text));
      expect(text).toContain(risk.text);
    }
    expect(told.tables[0]?.rows).toHaveLength(catalogue.length);
    const [first = ''] = pages;
    const inCells = kind(first, 'cell').map(textOf).join(' ');
    expect(inCells).not.toContain('+');
    expect(kind(first, 'cell')).toHaveLength(25);
  });

  it('the gravest stands first, and its cell is where its likelihood and impact meet', () => {
    const { told } = drawn(
      riskMatrix(
        [
          { field: 'general', text: 'malé', likelihood: 1, impact: 2, state: 'open' },
          { field: 'process', text: 'velké', likelihood: 5, impact: 4, state: 'matured' },
        ],
        { lang: 'cs' },
      ),
    );
    expect(told.tables[0]?.rows).toEqual([
      ['1', 'Procesní oblast', 'velké', 'nastalo', '5', '4', '20'],
      ['2', 'Obecná rizika', 'malé', 'hrozí', '1', '2', '2'],
    ]);
  });

  it('a risk that came true is square, one that threatens is round', () => {
    const corners = (state: RiskState) =>
      JSON.stringify(
        kind(
          drawn(riskMatrix([{ field: 'x', text: 'y', likelihood: 3, impact: 3, state }], { lang: 'en' })).pages[0] ??
            '',
          'mark',
        )[0],
      ).includes('"rx":"0"');
    expect(states.filter(corners)).toEqual(['matured', 'settled']);
  });

  it('in no cell does a mark touch another, however many there are', () => {
    assert(
      property(
        integer({ min: 1, max: 400 }),
        integer({ min: 40, max: 120 }),
        integer({ min: 40, max: 120 }),
        (count, width, height) => {
          const numbers = Array.from({ length: count }, (_, at) => String(at + 1));
          const { at, size, more } = cellLayout(numbers, { width, height });
          expect(at.length).toBeGreaterThan(0);
          expect(at.length - (more > 0 ? 1 : 0) + more).toBe(count);
          const marks = at.map(([x, y]) => ({
            left: x - size.width / 2,
            right: x + size.width / 2,
            top: y - size.height / 2,
            bottom: y + size.height / 2,
          }));
          for (const [index, mark] of marks.entries()) {
            expect(Math.min(mark.left, mark.top)).toBeGreaterThanOrEqual(-0.001);
            expect(mark.right).toBeLessThanOrEqual(width + 0.001);
            expect(mark.bottom).toBeLessThanOrEqual(height + 0.001);
            expect(marks.slice(index + 1).some((other) => overlap(mark, other))).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('nor on the page; a cell with too many says how many more there are, and the list has them all', () => {
    const many = Array.from(
      { length: 60 },
      (_, at): RiskForMatrix => ({
        field: 'process',
        text: `riziko ${at}`,
        likelihood: 4,
        impact: 4,
        state: states[at % 5] ?? 'open',
      }),
    );
    const { pages } = drawn(riskMatrix(many, { lang: 'cs' }));
    for (const page of pages) {
      keepsPromises(page);
      const marks = boxes(page, isMark);
      expect(marks.filter((mark, at) => marks.slice(at + 1).some((other) => overlap(mark, other)))).toEqual([]);
    }
    const more = Number(textOf(kind(pages[0] ?? '', 'more')[0] ?? { type: 'text' }).slice(1));
    const cell = kind(pages[0] ?? '', 'cell').map((each) => each.children.length - 2);
    expect(Math.max(...cell) - 1 + more).toBe(60);
    const all = texts(pages);
    for (const { text } of many) expect(all).toContain(joined(text));
  });

  it('a risk that is not rated yet is in the list, in no cell', () => {
    const { pages, told } = drawn(
      riskMatrix([{ field: 'staffing', text: 'nové', likelihood: 3, state: 'proposed' }], { lang: 'cs' }),
    );
    expect(kind(pages[0] ?? '', 'cell').flatMap(({ children }) => children)).toHaveLength(50);
    expect(texts(pages)).toContain(joined('Personální oblast · navrženo · dosud neohodnoceno'));
    expect(told.tables[0]?.rows).toEqual([
      ['1', 'Personální oblast', 'nové', 'navrženo', '3', '', 'dosud neohodnoceno'],
    ]);
  });

  it('no risk is a page that says so; what is out of range is refused', () => {
    const { pages } = drawn(riskMatrix([], { lang: 'cs' }));
    keepsPromises(pages[0] ?? '');
    expect(texts(pages)).toContain(joined('Zatím není popsáno žádné riziko.'));
    for (const likelihood of [0, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const refused = riskMatrix([{ field: 'process', text: 'x', likelihood, impact: 3, state: 'open' }], {
        lang: 'cs',
      });
      expect(refused).toMatchObject({ outcome: 'refused', because: [{ field: '0.likelihood' }] });
    }
  });
});
