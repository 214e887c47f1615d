import { manualModules } from 'koordinace';
import { expect, it } from 'vitest';
import { commandsForPeople } from '../commands/command-page.ts';
import { examplesIn } from '../commands/examples.ts';
import { readCases } from '../trace/cases.ts';

it('every command that people may do has an example in a case: a step in which it is accepted', () => {
  const examples = examplesIn(readCases());
  const without = manualModules.flatMap(commandsForPeople).filter(({ type }) => !examples.has(type));
  expect(without.map(({ type }) => type)).toEqual([]);
});
