import { manualModules } from 'koordinace';
import { describe, expect, it } from 'vitest';
import { actOptions } from '../src/act.js';
import { czechFields } from '../src/texts/field-texts.js';
import { allVerbs } from '../src/verbs/all-verbs.js';
import { codeWords } from '../src/verbs/code-words.js';
import { fieldsOf } from '../src/verbs/field.js';
import type { Shape } from '../src/verbs/shape.js';
import { flagOf } from '../src/verbs/verb-command.js';
import { terminal } from './terminal.js';

const commands = new Map(manualModules.flatMap((module) => module.commands).map((one) => [one.type, one]));
const present = allVerbs.flatMap((verb) => {
  const declared = commands.get(verb.command);
  return declared === undefined ? [] : [{ verb, declared, fields: fieldsOf(declared) }];
});

const codesOf = (shape: Shape): readonly string[] =>
  shape.kind === 'code' ? shape.codes : shape.kind === 'list' ? codesOf(shape.of) : [];

describe('the table of verbs', () => {
  it('stands for commands that the office has, and for everything that is done in a case', () => {
    expect(allVerbs.map(({ command }) => command).filter((type) => !commands.has(type))).toEqual([]);
    const verbs = new Set(allVerbs.map(({ command }) => command));
    const onCases = [...commands.values()].filter(({ on }) => on === 'case').map(({ type }) => type);
    expect(onCases.filter((type) => !verbs.has(type))).toEqual(['RaiseDeadline']);
  });

  it('has each verb of a group and each command once', () => {
    const written = allVerbs.map(({ group = '', verb }) => `${group} ${verb}`);
    expect(new Set(written).size).toBe(written.length);
    expect(new Set(allVerbs.map(({ command }) => command)).size).toBe(allVerbs.length);
  });

  it('names fields that the commands have; what must be written comes before what may be', () => {
    for (const { verb, fields } of present) {
      const names = fields.map(({ name }) => name);
      for (const name of [...verb.positional, ...(verb.asks ?? [])]) expect(names).toContain(name);
      const required = verb.positional.map((name) => fields.find((one) => one.name === name)?.required);
      expect(required, verb.verb).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it('leaves no field of a command without an option, a Czech meaning and words for its codes', () => {
    const taken = actOptions.map(({ flag }): string => flag);
    for (const { verb, fields } of present) {
      for (const { name, shape } of fields) {
        expect(taken, `${verb.command}.${name}`).not.toContain(flagOf(name));
        expect(czechFields[`${verb.command}.${name}`] ?? czechFields[name], `${verb.command}.${name}`).toBeDefined();
        for (const { code, word } of codeWords(codesOf(shape), 'cs')) expect(word, `${name}: ${code}`).not.toBe(code);
      }
    }
  });

  it('has help pages in the language that was asked for', async () => {
    const { run } = terminal();
    const czech = (await run(['plan', '--help'])).out;
    expect(czech).toContain('Úkony:');
    expect(czech).toMatch(/accept <případ> <úkol> +zapsat souhlas klienta s návrhem/);
    const english = (await run(['contact', '--help', '--lang', 'en'])).out;
    expect(english).toMatch(/^Usage: koordinace contact \[options\] <case> <form> \[note\]\n/);
    expect(english).toContain('How the contact took place (required): visit, office (meeting');
    for (const { verb } of present) {
      const { exit, out } = await run([...(verb.group === undefined ? [] : [verb.group]), verb.verb, '--help']);
      expect(exit).toBe(0);
      expect(out).not.toMatch(/Usage|default:|undefined/);
    }
  });
});
