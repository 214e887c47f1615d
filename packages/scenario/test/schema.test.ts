import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { manualModules } from 'koordinace';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandSchema, scenarioSchema, shippedCases } from '../src/index.js';

// Formats stand beside patterns that say the same; ajv alone knows only the latter.
const ajv = new Ajv2020({
  allErrors: true,
  validateFormats: false,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
});
const validate = ajv.compile(scenarioSchema());

const smallest = (step: object) => ({
  title: 'Zkouška',
  office: { head: { id: 'dvorakova', name: 'Jana Dvořáková' } },
  steps: [{ at: '2026-03-02 09:00', as: 'novotna', ...step }],
});

describe('the schema of cases', () => {
  it.each(shippedCases().map((file) => ({ name: basename(file), file })))('takes $name', ({ file }) => {
    validate(parse(readFileSync(file, 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('takes a name where an id stands, and the data of the command', () => {
    expect(validate(smallest({ do: 'ChangeMethod', with: { case: '$pripad', clientAgrees: true } }))).toBe(true);
    expect(validate(smallest({ do: 'ChangeMethod', with: { case: 'case-1' } }))).toBe(true);
  });

  it('notices what the player would refuse', () => {
    for (const wrong of [
      { do: 'ChangeMehtod', with: { case: '$pripad' } },
      { do: 'ChangeMethod', with: {} },
      { do: 'ChangeMethod', with: { case: 'pripad' } },
      { do: 'ChangeMethod', with: { case: '$pripad', agrees: true } },
      { do: 'ChangeMethod', with: { case: '$pripad' }, expect: { refused: ['ISW-99'] } },
      { do: 'FoundOffice', with: { worker: 'novotna', name: 'Eva Novotná' } },
      { reads: '$pripad', expect: { shows: ['name'] } },
      { as: 'novotna' },
    ]) {
      expect(validate(smallest(wrong)), JSON.stringify(wrong)).toBe(false);
    }
  });

  it('leaves bad input to the office, where that is what a step is about', () => {
    expect(
      validate(smallest({ do: 'ChangeMethod', with: { agrees: 5 }, expect: { refused: [], kind: 'input' } })),
    ).toBe(true);
  });
});

describe('the schema of a command', () => {
  it.each(manualModules.flatMap((module) => module.commands).map((command) => ({ name: command.type, command })))(
    '$name describes each field and compiles',
    ({ command }) => {
      const schema = commandSchema(command);
      new Ajv2020({ validateFormats: false }).compile(schema);
      const fields = Object.entries(schema.properties ?? {});
      expect(fields.map(([name]) => name)).toEqual(Object.keys(command.fields));
      for (const [name, field] of fields) expect(field, name).toHaveProperty('description');
    },
  );
});
