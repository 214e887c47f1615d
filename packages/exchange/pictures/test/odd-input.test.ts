import { array, assert, constant, constantFrom, integer, oneof, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../src/clean-text.js';
import { type PlanForGantt, planGantt, type RiskForMatrix, riskMatrix, type StepForGantt } from '../src/index.js';
import { textWidth } from '../src/text-width.js';
import { wrapText, wrapTitle } from '../src/wrap-text.js';
import { drawn, keepsPromises } from './promises.js';
import { joined, kind, written } from './reading-svg.js';

const day = integer({ min: 0, max: 20_000 }).map((days) =>
  new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10),
);
const near = integer({ min: 0, max: 900 }).map((days) =>
  new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10),
);
const oddDay = oneof(
  { weight: 6, arbitrary: near },
  { weight: 1, arbitrary: day },
  constantFrom('0001-01-01', '9999-12-31'),
);
const word = string({ unit: 'grapheme', maxLength: 60 });
const text = oneof(
  word,
  string({ unit: 'binary', maxLength: 40 }),
  constant('Nejneobhospodařovávatelnějšími'.repeat(20)),
  constant('W'.repeat(700)),
  constant('👩‍👩‍👧‍👦'.repeat(80)),
  constant('Sestavit profily koordinátora podpory a case managera. '.repeat(40)),
  constantFrom('', ' ', '\n\n', '<b>&amp;</b>', ']]>', '{today}', '\u0000'),
);
const step = record({
  phase: option(oneof(constantFrom('4.1', '4.3', '4.7'), word), { nil: undefined }),
  activity: text,
  responsible: option(array(word, { maxLength: 4 }), { nil: undefined }),
  state: constantFrom('proposed', 'waiting', 'planned', 'running', 'verified', 'notReached', 'dropped'),
  plannedStart: option(oddDay, { nil: undefined }),
  deadlines: array(oddDay, { maxLength: 5 }),
  started: option(oddDay, { nil: undefined }),
  ended: option(oddDay, { nil: undefined }),
});
const plan = record({
  title: text,
  start: option(oddDay, { nil: undefined }),
  steps: array(step, { maxLength: 12 }),
  evaluations: array(
    record({ on: oddDay, kind: constantFrom('interim', 'final'), planned: constantFrom(true, false, undefined) }),
    { maxLength: 12 },
  ),
});
const lang = constantFrom('cs', 'en');
const shown = (pages: readonly string[], ...kinds: string[]) =>
  joined(
    pages
      .flatMap((page) => kinds.flatMap((each) => kind(page, each)))
      .map(({ children }) =>
        children
          .map((span) => ('children' in span ? span.children : []))
          .flat()
          .map((each) => ('value' in each ? each.value : ''))
          .join(''),
      )
      .join(''),
  );

describe('odd input', () => {
  it('every plan that is one can be drawn: on the paper, with no label lost', () => {
    assert(
      property(plan, oddDay, lang, (given, today, language) => {
        const { pages, told } = drawn(planGantt(given as PlanForGantt, { lang: language, today }));
        for (const page of pages) keepsPromises(page);
        const labels = shown(pages, 'label');
        for (const { activity } of given.steps) expect(labels).toContain(joined(cleanText(activity)));
        const numbers = pages.flatMap((page) => kind(page, 'number'));
        expect(numbers).toHaveLength(given.steps.length);
        if (given.steps.length > 0) expect(told.tables[0]?.rows).toHaveLength(given.steps.length);
      }),
      { numRuns: 25 },
    );
  });

  it('200 steps are drawn, each once', () => {
    const steps = Array.from(
      { length: 200 },
      (_, at): StepForGantt => ({
        phase: `4.${1 + (at % 8)}`,
        activity: `Krok číslo ${at}: ${'dlouhý popis '.repeat(at % 7)}`,
        state: 'planned',
        plannedStart: '2026-01-05',
        deadlines: ['2026-06-30'],
      }),
    );
    const { pages } = drawn(planGantt({ title: 'x', start: '2026-01-05', steps }, { lang: 'cs', today: '2026-02-01' }));
    for (const page of pages) keepsPromises(page);
    const all = pages
      .flatMap(written)
      .map(({ text: each }) => each)
      .join('\n');
    expect(steps.filter((_, at) => all.split(`Krok číslo ${at}:`).length !== 2)).toEqual([]);
  });

  it('a plan of one day has an axis', () => {
    const one: StepForGantt = {
      activity: 'x',
      state: 'planned',
      deadlines: ['2026-05-11'],
      plannedStart: '2026-05-11',
    };
    const { pages } = drawn(
      planGantt({ title: 'x', start: '2026-05-11', steps: [one] }, { lang: 'cs', today: '2026-05-11' }),
    );
    keepsPromises(pages[0] ?? '');
    expect(kind(pages[0] ?? '', 'tick').length).toBeGreaterThan(3);
  });

  it('every list of risks can be drawn', () => {
    const risk = record({
      field: oneof(constantFrom('process', 'financial'), word),
      text,
      likelihood: option(integer({ min: 1, max: 5 }), { nil: undefined }),
      impact: option(integer({ min: 1, max: 5 }), { nil: undefined }),
      state: constantFrom('proposed', 'open', 'matured', 'settled', 'closed', 'setAside'),
    });
    assert(
      property(array(risk, { maxLength: 40 }), lang, (given, language) => {
        const { pages } = drawn(riskMatrix(given as RiskForMatrix[], { lang: language }));
        for (const page of pages) keepsPromises(page);
        const labels = shown(pages, 'label');
        for (const { text: each } of given) expect(labels).toContain(joined(cleanText(each)));
      }),
      { numRuns: 20 },
    );
  });

  it('what is no plan at all is refused, never thrown', () => {
    for (const given of [undefined, null, 7, 'plan', [], {}, { title: 1, start: 2, steps: 3 }, { steps: [null] }]) {
      const refused = planGantt(given as unknown as PlanForGantt, { lang: 'cs', today: '2026-02-01' });
      expect(refused.outcome).toBe('refused');
      expect(
        riskMatrix(given === undefined || Array.isArray(given) ? ([7] as never) : (given as never), {
          lang: 'xx' as 'cs',
        }).outcome,
      ).toBe('refused');
    }
  });

  it('lines fit their width and together are the text', () => {
    assert(
      property(text, integer({ min: 20, max: 400 }), (given, width) => {
        const lines = wrapText(given, width, 8.5);
        expect(joined(lines.join(''))).toBe(joined(cleanText(given)));
        for (const line of lines) {
          // One letter alone may be wider than any line.
          if ([...new Intl.Segmenter('cs').segment(line)].length > 1)
            expect(textWidth(line, 8.5)).toBeLessThanOrEqual(width);
        }
        expect(wrapTitle(given, width, 15, 2).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('a one-letter preposition does not end a line', () => {
    expect(
      wrapText('Setkání s aktéry v obci k tématu bydlení', 60, 8.5).filter((line) => /[ \u00A0][svk]$/.test(line)),
    ).toEqual([]);
    expect(wrapText('Sejdeme se 2. 3. 2026', 75, 8.5)).toEqual(['Sejdeme se', '2.\u00A03.\u00A02026']);
  });
});
