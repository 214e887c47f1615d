import { basename } from 'node:path';
import { withoutRule } from '@koordinace/kernel/testing';
import { isRuleId, type RuleId } from '@koordinace/rulebook';
import { manualModules } from 'koordinace';
import { describe, expect, it } from 'vitest';
import { annex4, readScenario, resultOf, rulesOfCase, say, shippedCases } from '../src/index.js';
import { playFile } from './play-shipped.js';

const ruleCases = shippedCases()
  .filter((file) => file.includes('/rules/'))
  .map((file) => ({ file, rule: basename(file, '.yaml').toUpperCase() }));

describe('the cases that come with the package', () => {
  it.each(shippedCases().map((file) => ({ name: basename(file), file })))(
    '$name turns out as expected',
    async ({ file }) => {
      const { played } = await playFile(file);
      expect(played.steps.flatMap(({ n, unexpected }) => unexpected.map(({ en }) => `${n}: ${en}`))).toEqual([]);
    },
  );

  it.each(ruleCases)('[$rule] has a case that names it and notices when it is not kept', async ({ file, rule }) => {
    expect(isRuleId(rule)).toBe(true);
    const { scenario } = readScenario(file);
    expect(say(scenario?.title ?? '', 'cs')).toMatch(new RegExp(`^\\[${rule}\\] `));
    expect(scenario === undefined ? [] : rulesOfCase(scenario)).toContain(rule);
    const broken = await playFile(
      file,
      manualModules.map((module) => withoutRule(module, rule as RuleId)),
    );
    expect(broken.played.failed).toBeGreaterThan(0);
  });

  it('play the same every time', async () => {
    const [one, other] = [await playFile(annex4()), await playFile(annex4())];
    expect(resultOf(one.played)).toEqual(resultOf(other.played));
    expect(one.played.names).toEqual(other.played.names);
  });
});

describe('annex 4', () => {
  it('goes from the referral to the closing, past at least 60 refused acts by at least 35 rules', async () => {
    const { played } = await playFile(annex4());
    const refused = played.steps.filter(({ kind, outcome }) => kind === 'do' && outcome === 'refused');
    // Where a field keeps a rule, leaving it out is refused by that rule; what is merely ill-formed counts for nothing.
    const ofRules = refused.filter(
      ({ decision }) =>
        decision?.outcome === 'refused' &&
        decision.because.every((one) => one.kind !== 'input' || one.rule !== undefined),
    );
    expect(ofRules).toHaveLength(refused.length);
    expect(refused.length).toBeGreaterThanOrEqual(60);
    expect(new Set(refused.flatMap(({ rules }) => rules)).size).toBeGreaterThanOrEqual(35);
    expect(played.failed).toBe(0);
  });
});
