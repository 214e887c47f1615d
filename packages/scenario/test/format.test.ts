import { describe, expect, it } from 'vitest';
import { parseScenario, readScenario, sayProblem } from '../src/index.js';
import { lend, loanCase, modules, problemsIn } from './loan-case.js';

const step = (text: string) => problemsIn(loanCase(`${lend}\n${text}`));

describe('a case that is badly written', () => {
  it('has every problem with its line and column', () => {
    expect(problemsIn('')).toEqual(['1:1  empty']);
    expect(problemsIn('title: x\n\tsteps: []\n')).toContain('2:1  tab');
    expect(problemsIn('title: a\ntitle: b\n')).toContain('2:1  duplicateKey');
    expect(problemsIn('title: [a\n')[0]).toMatch(/badYaml|badIndent/);
    expect(problemsIn('title: &a x\nabout: *a\n')).toEqual(['1:11  alias', '2:8  alias']);
    expect(problemsIn('title: !secret x\n')).toContain('1:8  tag');
    expect(problemsIn('title: a\n---\ntitle: b\n')[0]).toMatch(/manyDocuments/);
    expect(problemsIn('- a\n- b\n')).toEqual(['1:1  wrongType']);
    expect(problemsIn('title: x\n')).toEqual(['1:1 office required', '1:1 steps required']);
  });

  it('names what does not belong and what was probably meant', () => {
    const { problems = [] } = parseScenario(`${loanCase(lend)}\ntitel: x\n`, modules);
    expect(problems.map((one) => sayProblem(one, 'cs', 'vozik.yaml'))).toEqual([
      'vozik.yaml:9:1 `titel`: takový údaj sem nepatří. Možná jde o: title.',
    ]);
    expect(step('  - { as: kovar, do: Retrun, with: {} }')).toEqual(['9:22 steps.1.do unknownCommand']);
    expect(step('  - { as: kovar, do: Return, with: { laon: $vozik } }')).toEqual([
      '9:36 steps.1.with.loan required',
      '9:38 steps.1.with.laon unknownKey',
    ]);
    expect(step('  - { as: kovar, can: $vozik, expect: { Retrun: no } }')).toEqual([
      '9:41 steps.1.expect.Retrun unknownCommand',
    ]);
  });

  it('may not cite rules that are not there', () => {
    const { problems = [] } = parseScenario(
      loanCase(lend.replace('creates: { loan: vozik }', 'expect: { refused: [NET-99] }')),
      modules,
    );
    expect(problems.map((one) => sayProblem(one, 'en'))).toEqual([
      '8:25 `steps.0.expect.refused.0`: is not a rule of the manual. Perhaps: NET-9, NET-1, NET-2.',
    ]);
  });

  it('says what a step may be', () => {
    expect(step('  - { as: kovar }')).toEqual(['9:5 steps.1 noStepKind']);
    expect(step('  - { as: kovar, do: Return, reads: $vozik }')).toEqual(['9:5 steps.1 noStepKind']);
    expect(step('  - 5')).toEqual(['9:5 steps.1 wrongType']);
  });

  it('uses names only for what has been made, each once', () => {
    expect(step('  - { as: kovar, do: Return, with: { loan: $vozyk } }')).toEqual([
      '9:44 steps.1.with.loan unknownName',
    ]);
    expect(step('  - { state: $nic, expect: { $nikde: out } }')).toEqual([
      '9:14 steps.1.state unknownName',
      '9:30 steps.1.expect.$nikde unknownName',
    ]);
    expect(step(lend.replace('2026-03-02', '2026-03-03'))).toEqual(['13:22 steps.1.creates.loan nameTwice']);
  });

  it('checks the data of commands, unless bad input is what it is about', () => {
    const bad = '  - { as: kovar, do: Lend, with: { client: 5, name: Marie, due: 2026-02-30 } }';
    expect(step(bad)).toEqual(['9:44 steps.1.with.client wrongType', '9:65 steps.1.with.due noSuchDate']);
    expect(step(bad.replace(' }', ' }').replace(/\}$/, ', expect: { refused: [], kind: input } }'))).toEqual([]);
    expect(step('  - { as: kovar, do: Return, with: { loan: case-1 } }')).toEqual(['9:44 steps.1.with.loan wrongId']);
  });

  it('runs forwards in time, through days that exist', () => {
    expect(step('  - { at: 2026-02-30 09:00, state: $vozik, expect: {} }')).toEqual(['9:11 steps.1.at noSuchTime']);
    expect(step('  - { at: 2026-03-29 02:30, state: $vozik, expect: {} }')).toEqual(['9:11 steps.1.at noSuchTime']);
    expect(step('  - { at: 2026-03-01, state: $vozik, expect: {} }')).toEqual(['9:11 steps.1.at backInTime']);
    expect(step('  - { at: 2026-03-03, after: 2h, state: $vozik, expect: {} }')).toEqual(['9:11 steps.1.at twoTimes']);
    expect(step('  - { after: soon, state: $vozik, expect: {} }')).toEqual(['9:14 steps.1.after pattern']);
    expect(problemsIn(loanCase('  - { as: kovar, do: Lend, with: { client: a, name: b, due: 2026-03-09 } }'))).toEqual([
      '4:5 steps.0.after noFirstTime',
    ]);
  });

  it('is refused when it is too big, too deep or no file, without a stack trace', () => {
    expect(problemsIn('x'.repeat(10_000_000))).toEqual(['1:1  tooBig']);
    expect(problemsIn('['.repeat(400_000)).length).toBeLessThanOrEqual(20);
    expect(problemsIn('{a: '.repeat(100_000)).length).toBeGreaterThan(0);
    expect(readScenario('/nowhere/at/all.yaml').problems?.[0]?.code).toBe('noSuchFile');
    expect(readScenario('/tmp').problems?.[0]?.code).toBe('isFolder');
  });

  it('is never quoted back with what somebody typed as a value', () => {
    const { problems = [] } = parseScenario(
      loanCase(`${lend}\n  - { as: kovar, do: Lend, with: { client: [Tajná], name: 7, due: Tajná } }`),
      modules,
    );
    const said = problems.flatMap((one) => [sayProblem(one, 'cs'), sayProblem(one, 'en')]).join('\n');
    expect(problems).toHaveLength(3);
    expect(said).not.toContain('Tajná');
  });
});
