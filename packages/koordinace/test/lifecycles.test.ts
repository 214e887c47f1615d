import { factHomes } from '@koordinace/kernel';
import { lifecycleFaults, missingTexts } from '@koordinace/kernel/testing';
import { manualModules } from 'koordinace';
import { describe, expect, it } from 'vitest';

describe.each(manualModules.map((module) => [module.name, module] as const))('module %s', (_name, module) => {
  it.each(module.lifecycles.map((one) => [one.name, one] as const))(
    'lifecycle %s is sound, and remembered as XState answers',
    (_lifecycle, one) => {
      expect(lifecycleFaults(one)).toEqual([]);
    },
  );

  it('has a text for every command, fact, place, need and role', () => {
    expect(missingTexts(module)).toEqual([]);
  });
});

it('every fact belongs to one lifecycle', () => {
  expect(() => factHomes(manualModules.flatMap(({ lifecycles }) => lifecycles))).not.toThrow();
});

it('no two modules explain the same need, so that no text hides another', () => {
  const needs = manualModules.flatMap(({ texts }) => Object.keys(texts.needs));
  expect(needs.filter((need, at) => needs.indexOf(need) !== at)).toEqual([]);
});
