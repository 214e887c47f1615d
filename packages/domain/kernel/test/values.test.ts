import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import {
  addDays,
  codeList,
  dayOf,
  daysBetween,
  fact,
  fill,
  id,
  joinPersonal,
  markAt,
  PlainDate,
  parsePosition,
  personal,
  positionKey,
  splitPersonal,
  within,
  yearsLater,
} from '../src/index.js';

describe('PlainDate', () => {
  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00:00Z'])('refuses %s', (text) => {
    expect(PlainDate.safeParse(text).success).toBe(false);
  });
  const day = (text: string) => PlainDate.parse(text);
  it('takes the day of Prague, in summer and in winter', () => {
    expect(dayOf('2026-03-01T22:59:59.000Z')).toBe('2026-03-01');
    expect(dayOf('2026-03-01T23:00:00.000Z')).toBe('2026-03-02');
    expect(dayOf('2026-07-01T22:00:00.000Z')).toBe('2026-07-02');
  });
  it.each(['UTC', 'Europe/Prague', 'America/New_York', 'Pacific/Auckland'])(
    'counts days over leap days and changes of time, on a machine in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      onTestFinished(() => {
        vi.unstubAllEnvs();
      });
      expect([yearsLater(day('2008-02-29'), 18), yearsLater(day('2008-02-29'), 20)]).toEqual([
        '2026-02-28',
        '2028-02-29',
      ]);
      expect(addDays(day('2026-03-02'), 30)).toBe('2026-04-01');
      expect(addDays(day('2026-10-26'), -1)).toBe('2026-10-25');
      expect(addDays(day('2028-02-28'), 2)).toBe('2028-03-01');
      expect(addDays(day('2026-03-28'), 1)).toBe('2026-03-29');
      expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31');
      expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    },
  );
  it('knows a period, with both ends in it and open ends', () => {
    expect(['2026-01-01', '2026-01-31', '2026-02-01'].map((one) => within(one, '2026-01-01', '2026-01-31'))).toEqual([
      true,
      true,
      false,
    ]);
    expect(within('2026-01-01')).toBe(true);
  });
});

describe('an id', () => {
  it.each(['case-1', 'case-4k2m9x'])('takes %s', (text) => expect(id('case').safeParse(text).success).toBe(true));
  it.each(['plan-1', 'case-', 'case1', 'case-A', "case-1'; drop", `case-${'x'.repeat(70)}`])('refuses %s', (text) => {
    expect(id('case').safeParse(text).success).toBe(false);
  });
});

it('a code list says its codes, and shows an unknown one as it is', () => {
  const form = codeList('Form', { visit: { cs: 'návštěva', en: 'visit' } });
  expect([form.say('visit', 'cs'), form.say('nonsense', 'cs'), form.has('toString')]).toEqual([
    'návštěva',
    'nonsense',
    false,
  ]);
});

it('texts are filled with days as Czech writes them, and an unknown parameter stays visible', () => {
  const text = { cs: 'Lhůta {due}: {what} {gone}', en: 'Due {due}: {what} {gone}' };
  expect(fill(text, 'cs', { due: '2026-03-02', what: ['a', 'b'] })).toBe('Lhůta 2. 3. 2026: a, b {gone}');
  expect(fill(text, 'en', { due: '2026-03-02', what: 3 })).toBe('Due 2026-03-02: 3 {gone}');
});

it.each<[Parameters<typeof positionKey>[0], string]>([
  ['open', 'open'],
  [{ work: { individual: 'goals' }, help: 'none' }, 'help.none|work.individual.goals'],
  [{ a: { b: { c: 'd' }, e: 'f' } }, 'a.b.c.d|a.e.f'],
])('position %j is written as %s, and read again', (position, key) => {
  expect(positionKey(position)).toBe(key);
  expect(positionKey(parsePosition(key))).toBe(key);
});

describe('the personal parts of a fact', () => {
  const Met = fact('Met', {
    meeting: z.string(),
    client: z.string(),
    wish: personal(z.string().optional(), { of: 'client', category: 'needs' }),
    kin: z.array(
      z.object({
        person: z.string(),
        name: personal(z.string(), { of: 'person', category: 'identity' }),
        since: z.int(),
      }),
    ),
    notes: z.record(z.string(), personal(z.string(), { of: 'client', category: 'health' })),
  });
  const whole = Met({
    meeting: 'm',
    client: 'person-1',
    wish: 'klid',
    kin: [{ person: 'person-2', name: 'Petr Vymyšlený', since: 3 }],
    notes: { a: 'rána' },
  });

  it('are taken out by person, and put back where they were', () => {
    const { open, parts } = splitPersonal(Met, whole);
    expect(open).toEqual({
      type: 'Met',
      meeting: 'm',
      client: 'person-1',
      kin: [{ person: 'person-2', since: 3 }],
      notes: {},
    });
    expect(Object.fromEntries(parts)).toEqual({
      'person-1': { wish: 'klid', 'notes/a': 'rána' },
      'person-2': { 'kin/0/name': 'Petr Vymyšlený' },
    });
    expect(joinPersonal(open, parts.values())).toEqual(whole);
  });

  it('know their category by their place', () => {
    expect(['wish', 'kin/7/name', 'notes/x', 'meeting'].map((path) => markAt(Met, path)?.category)).toEqual([
      'needs',
      'identity',
      'health',
      undefined,
    ]);
  });

  it('without a person are an error, never sealed under nobody', () => {
    expect(() => splitPersonal(Met, { ...whole, client: undefined })).toThrow('names no person');
  });
});
