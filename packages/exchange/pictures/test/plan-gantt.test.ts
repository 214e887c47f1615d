import { phases } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { explainNotDrawn, type PlanForGantt, planGantt, type StepForGantt, type StepState } from '../src/index.js';
import { stepStateTexts } from '../src/texts/plan-texts.js';
import { drawn, keepsPromises } from './promises.js';
import { joined, kind, textOf, written } from './reading-svg.js';

const step = (more: Partial<StepForGantt>): StepForGantt => ({
  phase: '4.3',
  activity: 'Vybrat koordinátora podpory ve výběrovém řízení',
  responsible: ['dvorakova'],
  state: 'planned',
  deadlines: ['2026-04-30'],
  ...more,
});
const plan = (steps: readonly StepForGantt[], more: Partial<PlanForGantt> = {}): PlanForGantt => ({
  title: 'Podpora pečujících osob',
  start: '2026-01-05',
  steps,
  ...more,
});
const cs = { lang: 'cs', today: '2026-05-11' } as const;
const template = Object.entries(phases).flatMap(([phase, { activities }]) =>
  Object.values(activities).map(({ cs: activity }: { cs: string }) => step({ phase, activity })),
);
const texts = (pages: readonly string[]) =>
  joined(
    pages
      .flatMap(written)
      .map(({ text }) => text)
      .join(''),
  );

describe('the plan as a Gantt chart', () => {
  it('[IMP-4] shows every step of the manual under its phase, on as many pages as it needs, and in the table', () => {
    const { pages, text, told } = drawn(planGantt(plan(template), cs));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) keepsPromises(page);
    const all = texts(pages);
    for (const { activity } of template) {
      expect(all).toContain(joined(activity));
      expect(text).toContain(activity);
    }
    for (const [id, { title }] of Object.entries(phases)) expect(all).toContain(joined(`${id} ${title.cs}`));
    expect(pages.flatMap((page) => kind(page, 'deadline'))).toHaveLength(template.length);
    expect(told.tables[0]?.rows).toHaveLength(template.length);
  });

  it('planned and real stand beside each other, and deadlines as they moved', () => {
    const moved = step({
      state: 'verified',
      plannedStart: '2026-03-01',
      deadlines: ['2026-04-15', '2026-04-30', '2026-05-31'],
      started: '2026-03-09',
      ended: '2026-05-04',
    });
    const { pages, told } = drawn(planGantt(plan([moved]), cs));
    const [page = ''] = pages;
    // One more of each is in the legend, earlier deadlines but without a pole.
    expect(kind(page, 'earlier')).toHaveLength(2);
    expect(kind(page, 'deadline')).toHaveLength(1);
    const [, ...row] = told.tables[0]?.rows[0] ?? [];
    expect(row).toEqual([
      '4.3 Personální zajištění',
      moved.activity,
      'dvorakova',
      'ověřený',
      '1. 3. 2026',
      '31. 5. 2026',
      '15. 4. 2026, 30. 4. 2026',
      '9. 3. 2026',
      '4. 5. 2026',
    ]);
  });

  it.each([
    ['planned', true],
    ['running', true],
    ['verified', false],
    ['notReached', false],
    ['proposed', false],
  ] as const)('a step that is %s and past its deadline is overdue: %s', (state, late) => {
    const { pages, text } = drawn(planGantt(plan([step({ state })]), cs));
    expect(kind(pages[0] ?? '', 'late')).toHaveLength(late ? 1 : 0);
    expect(text.includes(', po termínu |')).toBe(late);
  });

  it('states differ in shape and pattern, not in colour alone', () => {
    const states = ['proposed', 'waiting', 'planned', 'running', 'verified', 'notReached', 'dropped'] as const;
    const looks = states.map((state) => {
      const { pages } = drawn(planGantt(plan([step({ state })]), cs));
      return JSON.stringify(kind(pages[0] ?? '', 'state')).replaceAll(/#[0-9a-f]{6}/g, 'colour');
    });
    expect(new Set(looks).size).toBe(states.length);
  });

  it('no word of a state is cut', () => {
    for (const lang of ['cs', 'en'] as const) {
      for (const [state, text] of Object.entries(stepStateTexts)) {
        const { pages } = drawn(planGantt(plan([step({ state: state as StepState })]), { ...cs, lang }));
        const words = written(pages[0] ?? '').flatMap(({ text: line }) => line.split(' '));
        for (const word of text[lang].split(' ')) expect(words).toContain(word);
      }
    }
  });

  it('where no beginning is planned the time until the deadline is shown, and none once that is over', () => {
    const until = (more: Partial<StepForGantt>) =>
      kind(drawn(planGantt(plan([step(more)]), cs)).pages[0] ?? '', 'until').length;
    // One is in the legend.
    expect(until({ deadlines: ['2026-09-30'] })).toBe(2);
    expect(until({ deadlines: ['2026-04-30'] })).toBe(1);
    expect(until({ deadlines: ['2026-04-30'], started: '2026-03-01', state: 'running' })).toBe(2);
    expect(until({ deadlines: ['2026-09-30'], plannedStart: '2026-08-01' })).toBe(0);
  });

  it('evaluations are diamonds with their day, planned ones hollow; no day is written over another', () => {
    const evaluations = [
      ...['2026-03-02', '2026-03-05', '2026-03-09', '2026-03-11'].map((on) => ({ on, kind: 'interim' as const })),
      { on: '2027-12-10', kind: 'final' as const, planned: true },
    ];
    const { pages, text } = drawn(planGantt(plan([step({})], { evaluations }), cs));
    const [page = ''] = pages;
    keepsPromises(page);
    expect(kind(page, 'evaluation')).toHaveLength(5);
    expect(texts(pages)).toContain(joined('závěrečné 10. 12. 2027'));
    expect(text).toContain('| 10. 12. 2027 | závěrečné | naplánované |');
    expect(text).toContain('| 11. 3. 2026 | průběžné | provedené |');
  });

  it.each([
    ['2026-03-01', 1, 'dnes 1. 3. 2026'],
    ['2019-01-01', 0, '← dnes 1. 1. 2019'],
    ['2042-01-01', 0, 'dnes 1. 1. 2042 →'],
  ])('today, %s, is a line where the plan reaches it and a word where it does not', (today, lines, word) => {
    const { pages } = drawn(planGantt(plan([step({})]), { lang: 'cs', today }));
    keepsPromises(pages[0] ?? '');
    expect(kind(pages[0] ?? '', 'today').filter(({ name }) => name === 'line')).toHaveLength(lines);
    expect(written(pages[0] ?? '').map(({ text }) => text)).toContain(word);
  });

  it('a plan without steps is a page that says so', () => {
    const { pages, text } = drawn(planGantt(plan([]), { ...cs, lang: 'en' }));
    expect(pages).toHaveLength(1);
    keepsPromises(pages[0] ?? '');
    expect(textOf(kind(pages[0] ?? '', 'empty')[0] ?? { type: 'text' })).toBe('There is no step in the plan yet.');
    expect(text).toContain('There is no step in the plan yet.');
  });

  it('nothing of a text is taken for markup', () => {
    const nasty = '<script>alert("&amp;")</script> ]]> | *x* \u0000\u0008\uD800 \u202Eabc';
    const { pages, text } = drawn(planGantt(plan([step({ activity: nasty, phase: nasty })], { title: nasty }), cs));
    keepsPromises(pages[0] ?? '');
    expect(texts(pages)).toContain(joined('<script>alert("&amp;")</script> ]]> | *x*'));
    expect(text).toContain(String.raw`\<script\>alert("\&amp;")\</script\> \]\]\> \| \*x\*`);
    for (const none of ['\u0000', '\u0008', '\u202E']) expect(text).not.toContain(none);
  });

  it('ids begin with what was given, so that pictures can share a page', () => {
    const { pages } = drawn(planGantt(plan(template), { ...cs, id: 'plan-7' }));
    expect(pages[1]).toContain('id="plan-7-2-hatch"');
    const refused = planGantt(plan([]), { ...cs, id: '"><script>' });
    expect(refused.outcome).toBe('refused');
  });

  it('what is no day is refused with the place of it and without what was handed in', () => {
    const wrong = plan([step({}), step({ deadlines: ['2026-02-30'] })]);
    const refused = planGantt(wrong, { lang: 'cs', today: 'zítra' });
    if (refused.outcome !== 'refused') throw new Error('drawn');
    expect(refused.because.map(({ field, problem }) => [field, problem])).toEqual([
      ['plan.steps.1.deadlines.0', 'noSuchDate'],
      ['today', 'noSuchDate'],
    ]);
    const said = explainNotDrawn(refused.because, 'cs');
    expect(said[0]).toBe(
      '`plan.steps.1.deadlines.0`: takové datum neexistuje nebo je jinak zapsané. → Zadejte datum ve tvaru RRRR-MM-DD.',
    );
    expect(said.join()).not.toContain('zítra');
  });
});
