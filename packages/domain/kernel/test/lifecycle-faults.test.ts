import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Chart, fact, lifecycle, rule } from '../src/index.js';
import { lifecycleFaults } from '../src/testing/index.js';

const Went = fact('Went', { thing: z.string() });
const Came = fact('Came', { thing: z.string() });
const permit = (id: 'SCR-6' | 'PLN-7') => rule(id, { needs: [], state: () => 'permit' });
const made = (chart: Chart, rules: readonly ('SCR-6' | 'PLN-7')[] = []) =>
  lifecycle<object>({
    name: 'thing',
    stream: 'thing',
    start: {},
    facts: [Went, Came],
    folds: [],
    rules: rules.map(permit),
    chart,
  });

describe('the structure of a lifecycle', () => {
  it('has nothing wrong with a sound one', () => {
    const sound = made(
      {
        initial: 'here',
        states: {
          here: { on: { Went: { target: 'there', rules: ['SCR-6'] } } },
          there: { on: { Came: { target: 'here' } } },
        },
      },
      ['SCR-6'],
    );
    expect(lifecycleFaults(sound)).toEqual([]);
  });

  it.each<[string, Chart, ('SCR-6' | 'PLN-7')[], string]>([
    [
      'two arrows for one fact, in regions',
      {
        type: 'parallel',
        states: {
          a: { initial: 'x', states: { x: { on: { Went: {} } } } },
          b: { initial: 'y', states: { y: { on: { Went: {}, Came: {} } } } },
        },
      },
      [],
      'two arrows for `Went`',
    ],
    [
      'two arrows for one fact, above and below',
      { initial: 'a', on: { Came: {} }, states: { a: { on: { Came: {}, Went: {} } } } },
      [],
      'two arrows for `Came`',
    ],
    [
      'a place out of reach',
      { initial: 'a', states: { a: { on: { Went: {}, Came: {} } }, b: {} } },
      [],
      'place `b` cannot be reached',
    ],
    ['a fact without an arrow', { initial: 'a', states: { a: { on: { Went: {} } } } }, [], 'fact `Came` has no arrow'],
    [
      'an arrow for an unknown fact',
      { initial: 'a', states: { a: { on: { Went: {}, Came: {}, Flew: {} } } } },
      [],
      '`Flew` is no fact',
    ],
    [
      'a guard that only warns',
      { initial: 'a', states: { a: { on: { Went: { rules: ['PLN-7'] }, Came: {} } } } },
      ['PLN-7'],
      '`PLN-7` only warns',
    ],
    [
      'a rule that guards nothing',
      { initial: 'a', states: { a: { on: { Went: {}, Came: {} } } } },
      ['SCR-6'],
      '`SCR-6` guards no arrow',
    ],
    [
      'a guard without a rule',
      { initial: 'a', states: { a: { on: { Went: { rules: ['SCR-6'] }, Came: {} } } } },
      [],
      'guard `SCR-6` is no rule',
    ],
  ])('notices %s', (_what, chart, rules, fault) => {
    expect(lifecycleFaults(made(chart, rules)).join('\n')).toContain(fault);
  });
});
