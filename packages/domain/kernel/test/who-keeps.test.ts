import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command, keepersOf, type Module, noTexts } from '../src/index.js';
import { withoutRule } from '../src/testing/index.js';

const made = (type: string, whoRule?: 'CNF-1' | 'CON-11') =>
  command(type, {
    fields: { note: z.string() },
    who: ['supportCoordinator'],
    facts: [],
    proposes: () => [],
    ...(whoRule !== undefined && { whoRule }),
  });
const module: Module = {
  name: 'conferences',
  lifecycles: [],
  commands: [made('Convene', 'CNF-1'), made('Note'), made('NoteAgain', 'CON-11')],
  texts: noTexts,
};
const whoMay = (of: Module) => of.commands.map(({ type, who }) => [type, ...who]);

describe('a rule that says who may do something', () => {
  it('[CNF-1] is kept by the command that names it; the usual one by none in particular', () => {
    expect(keepersOf(module)).toEqual([{ rule: 'CNF-1', by: 'who', command: 'Convene' }]);
  });

  it('[CNF-1] is broken by opening those commands to everybody, and no others', () => {
    expect(whoMay(withoutRule(module, 'CNF-1'))).toEqual([
      ['Convene', 'anyone'],
      ['Note', 'supportCoordinator'],
      ['NoteAgain', 'supportCoordinator'],
    ]);
    expect(whoMay(withoutRule(module, 'CON-11'))).toEqual(whoMay(module));
    expect(whoMay(withoutRule(module, 'CNF-2'))).toEqual(whoMay(module));
  });
});
