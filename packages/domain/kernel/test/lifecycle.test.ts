import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type FactOf, fact, factHomes, lifecycle, mermaid, propose, type RuleAct, rule, when } from '../src/index.js';

const Opened = fact('Opened', { box: z.string(), label: z.string() });
const Closed = fact('Closed', { box: z.string(), reason: z.string().optional() });
const Noted = fact('Noted', { box: z.string() });
const reason = rule('SCR-6', {
  needs: ['reason'],
  act: (_state: Box, { fact }: RuleAct<FactOf<typeof Closed>>) =>
    fact.reason === undefined ? { needs: 'reason' } : 'permit',
});
const explosive = rule('CON-22', {
  needs: [],
  state: () => {
    throw new Error('Marie Vymyšlená');
  },
});
interface Box {
  readonly notes: number;
}

const box = lifecycle<Box>({
  name: 'box',
  stream: 'box',
  start: { notes: 0 },
  facts: [Opened, Closed, Noted],
  folds: [when(Noted, (data: Box) => ({ notes: data.notes + 1 }))],
  rules: [reason, explosive],
  chart: {
    initial: 'none',
    states: {
      none: { on: { Opened: { target: 'open' } } },
      open: { on: { Noted: {}, Closed: { target: 'closed', rules: ['SCR-6'] }, Opened: { rules: ['CON-22'] } } },
      closed: { type: 'final' },
    },
  },
});
const stamp = { at: '2026-03-02T08:00:00.000Z' as never, by: 'novotna' };
const homes = factHomes([box]);

describe('a lifecycle', () => {
  it('lets facts pass in turn, each on the state that the previous one left', () => {
    const done = propose(
      homes,
      new Map(),
      [Opened({ box: 'b', label: 'x' }), Noted({ box: 'b' }), Noted({ box: 'b' })],
      stamp,
    );
    expect('passed' in done && done.files.get('box/b')?.instances.get('box/b')).toMatchObject({
      at: 'open',
      data: { notes: 2 },
    });
  });

  it('refuses where the chart has no arrow, and tells the shortest way', () => {
    const early = propose(homes, new Map(), [Closed({ box: 'b', reason: 'x' })], stamp);
    expect(early).toEqual({
      because: [{ kind: 'place', lifecycle: 'box', at: 'none', fact: 'Closed', rules: [], way: ['Opened'] }],
    });
  });

  it('refuses under the rule on the arrow, and nothing of the batch passes', () => {
    const refused = propose(homes, new Map(), [Opened({ box: 'b', label: 'x' }), Closed({ box: 'b' })], stamp);
    expect(refused).toEqual({ because: [{ kind: 'rule', rule: 'SCR-6', needs: 'reason' }] });
  });

  it('[CON-22] a rule that throws refuses, and its message goes nowhere', () => {
    const refused = propose(
      homes,
      new Map(),
      [Opened({ box: 'b', label: 'x' }), Opened({ box: 'b', label: 'x' })],
      stamp,
    );
    expect(refused).toEqual({ because: [{ kind: 'rule', rule: 'CON-22', needs: 'brokenRule' }] });
  });

  it('is drawn with its rules', () => {
    expect(mermaid(box)).toContain('open --> closed : Closed [SCR-6]');
  });
});
