import { describe, expect, it } from 'vitest';
import { lend, playLoans } from './loan-case.js';

/** Lends a wheelchair, then does what is written. */
const after = async (step: string, stock?: number) => (await playLoans(`${lend}\n${step}`, stock)).steps[1];

describe('what is done', () => {
  it('is expected to be accepted if nothing is said', async () => {
    const { steps, passed, failed } = await playLoans(lend);
    expect(steps[0]).toMatchObject({
      n: 1,
      command: 'Lend',
      as: 'kovar',
      outcome: 'accepted',
      rules: [],
      warned: [],
      asExpected: true,
    });
    expect({ passed, failed }).toEqual({ passed: 1, failed: 0 });
  });

  it('[NET-3] is expected to be refused by exactly the rules named', async () => {
    const refused = `${lend.replace('creates: { loan: vozik }', 'expect: { refused: [NET-3], kind: rule }')}`;
    expect((await playLoans(refused, 0)).failed).toBe(0);
    expect((await playLoans(refused, 1)).steps[0]?.unexpected[0]?.en).toBe(
      'Expected: refused by NET-3 (rule). Came: accepted.',
    );
    for (const other of ['[]', '[NET-3, NET-4]', '[NET-4]']) {
      expect((await playLoans(refused.replace('[NET-3]', other), 0)).failed).toBe(1);
    }
    expect((await playLoans(refused.replace('kind: rule', 'kind: place'), 0)).failed).toBe(1);
  });

  it('[NET-3] that is refused although it should not be says why in a sentence, in both languages', async () => {
    const { steps } = await playLoans(lend, 0);
    expect(steps[0]?.unexpected).toEqual([
      {
        cs: 'Čekalo se: přijato. Přišlo: odmítnuto podle NET-3 (rule).',
        en: 'Expected: accepted. Came: refused by NET-3 (rule).',
      },
      expect.objectContaining({ cs: 'Vozík teď nelze půjčit.\n  [NET-3] Žádný není volný. → Zeptejte se zítra.' }),
    ]);
  });

  it('is refused without a rule where the chart has no way', async () => {
    const twice = `  - { as: kovar, do: Return, with: { loan: $vozik } }
  - { as: kovar, do: Return, with: { loan: $vozik }, expect: { refused: [], kind: place } }`;
    expect((await playLoans(`${lend}\n${twice}`)).failed).toBe(0);
  });

  it('may be bad input, if the case says so', async () => {
    expect(
      await after('  - { as: kovar, do: Return, with: { loan: 5, lnoe: x }, expect: { refused: [], kind: input } }'),
    ).toMatchObject({
      outcome: 'refused',
      asExpected: true,
    });
  });

  it('notes nothing that was not expected', async () => {
    const warned = lend.replace('creates: { loan: vozik }', 'expect: { accepted: { warned: [NET-3] } }');
    expect((await playLoans(warned)).steps[0]?.unexpected[0]?.en).toBe(
      'Expected: accepted with a note by NET-3. Came: accepted.',
    );
  });

  it('makes what the case gives a name to', async () => {
    const { steps } = await playLoans(lend.replace('{ loan: vozik }', '{ chair: vozik }'));
    expect(steps[0]?.unexpected[0]?.en).toBe('Nothing of the kind `chair` came into being. What did: loan.');
  });

  it('goes on when a name stands for nothing, since its step was refused', async () => {
    const { steps, failed } = await playLoans(`${lend}\n  - { as: kovar, do: Return, with: { loan: $vozik } }`, 0);
    expect(failed).toBe(2);
    expect(steps[1]).toMatchObject({
      outcome: 'error',
      unexpected: [{ en: expect.stringContaining('`$vozik` stands for nothing') }],
    });
  });
});

describe('what is read', () => {
  const reads = (expected: string, who = 'kovar') => after(`  - { as: ${who}, reads: $vozik, expect: ${expected} }`);

  it('shows and hides', async () => {
    for (const good of [
      '{ shows: { name: Marie Vymyšlená } }',
      '{ shows: { name: present } }',
      '{ hides: [born, name.first] }',
      '{ partial: false }',
      '{}',
    ]) {
      expect(await reads(good)).toMatchObject({ outcome: 'accepted', asExpected: true });
    }
    for (const wrong of [
      '{ shows: { name: Jana } }',
      '{ shows: { born: present } }',
      '{ hides: [name] }',
      '{ partial: true }',
    ]) {
      expect(await reads(wrong)).toMatchObject({ outcome: 'accepted', asExpected: false });
    }
  });

  it('says of a difference where it is and not what is there', async () => {
    const step = await reads('{ shows: { name: Jana Tajná }, hides: [name] }');
    expect(step?.unexpected).toHaveLength(2);
    expect(JSON.stringify(step?.unexpected)).not.toMatch(/Marie|Tajná/);
  });

  it('is refused', async () => {
    expect(await reads('{ refused: [], kind: input }', 'nikdo')).toMatchObject({
      outcome: 'refused',
      asExpected: true,
    });
    expect(await reads('{ refused: [CON-8] }', 'nikdo')).toMatchObject({ outcome: 'refused', asExpected: false });
    expect(await reads('{ refused: [CON-8] }')).toMatchObject({ outcome: 'accepted', asExpected: false });
    expect(await reads('{}', 'nikdo')).toMatchObject({ outcome: 'refused', asExpected: false });
  });
});

describe('what may be done', () => {
  const can = (what: string, expected: string, who = 'kovar') =>
    after(`  - { as: ${who}, can: ${what}, expect: ${expected} }`);

  it('is yes, if, or no by rules, and nothing for nobody', async () => {
    expect(await can('$vozik', '{ Return: yes }')).toMatchObject({ asExpected: true });
    expect(await can('office', '{ Lend: if }')).toMatchObject({ asExpected: true });
    for (const wrong of ['{ Return: no }', '{ Return: if }', '{ Lend: yes }', '{ Return: { no: [CON-11] } }']) {
      expect(await can('$vozik', wrong)).toMatchObject({ asExpected: false });
    }
    expect(await can('$vozik', '{ Return: yes }', 'nikdo')).toMatchObject({ asExpected: false });
  });
});

describe('a list', () => {
  const lists = (expected: string, more = '') => after(`  - { as: kovar, lists: loans, ${more} expect: ${expected} }`);

  it('has so many rows, or these', async () => {
    for (const good of ['1', '[{ key: $vozik, due: 2026-03-09 }]', '[{ order: 2026-03-09 }]', '[{}]']) {
      expect(await lists(good)).toMatchObject({ asExpected: true });
    }
    expect(await lists('[]', 'to: 2026-03-08,')).toMatchObject({ asExpected: true });
    for (const wrong of ['0', '2', '[]', '[{ due: 2026-03-08 }]', '[{}, {}]', '[{ key: vozik }]']) {
      expect(await lists(wrong)).toMatchObject({ asExpected: false });
    }
  });
});

describe('where a file stands', () => {
  const state = (expected: string) => after(`  - { state: $vozik, expect: ${expected} }`);

  it('is told by lifecycle or by name', async () => {
    expect(await state('{ loan: out }')).toMatchObject({ as: 'system', asExpected: true });
    expect(await state('{ $vozik: out }')).toMatchObject({ asExpected: true });
    expect((await state('{ loan: back }'))?.unexpected[0]?.en).toBe('`loan`: expected back, came out.');
    expect((await state('{ keeper: known }'))?.unexpected[0]?.en).toBe('`keeper`: expected known, came nothing.');
  });
});

describe('deadlines', () => {
  const sweep = (expected: string, at = '2026-03-10') =>
    after(`  - { at: ${at}, sweep: deadlines, expect: ${expected} }`);

  it('[NET-3] are announced when they have passed, all and only those expected', async () => {
    for (const good of [
      '[{ rule: NET-3 }]',
      '[{ rule: NET-3, of: $vozik, tell: [kovar], kind: return, due: 2026-03-09 }]',
    ]) {
      expect(await sweep(good)).toMatchObject({ rules: ['NET-3'], asExpected: true });
    }
    expect(await sweep('[]', '2026-03-09 23:59')).toMatchObject({ rules: [], asExpected: true });
    for (const wrong of [
      '[]',
      '[{ rule: NET-4 }]',
      '[{ rule: NET-3, tell: [] }]',
      '[{ rule: NET-3, due: 2026-03-08 }]',
      '[{ rule: NET-3, waitsFor: client }]',
      '[{ rule: NET-3 }, { rule: NET-3 }]',
    ]) {
      expect(await sweep(wrong)).toMatchObject({ asExpected: false });
    }
    expect(await sweep('[{ rule: NET-3 }]', '2026-03-09')).toMatchObject({ asExpected: false });
  });
});
