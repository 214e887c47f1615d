import { AccountId, type Command, type Module } from '@koordinace/kernel';
import { manualModules } from 'koordinace';
import { z } from 'zod';
import { Scenario } from './scenario.js';

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const referencePattern = '^\\$[a-z][a-zA-Z0-9-]*$';

const accountPattern = z.toJSONSchema(AccountId).pattern;

interface Options {
  /** Where an id stands, a case may name one: `$marie`. */
  readonly references: boolean;
}

function jsonSchema(schema: z.ZodType, { references }: Options): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema: node }) => {
      const { kind, pattern } = node;
      delete node['kind'];
      if (typeof kind === 'string') node.examples = [references ? `$${kind}` : `${kind}-4k2m9x7b1d`];
      // A client's or guardian's account bears the id of the person, so an account may be named as well.
      if (references && (typeof kind === 'string' || pattern === accountPattern)) {
        node.pattern = `${pattern}|${referencePattern}`;
      }
    },
  }) as JsonSchema;
}

/**
 * The JSON Schema of a command's data (schéma příkazu), for whoever sends commands to an office.
 *
 * @example commandSchema(RecordIntake).properties.channel; // { enum: ['self', …], description: … }
 */
export function commandSchema({ type, schema, who }: Command, about?: string): JsonSchema {
  const { $schema, ...rest } = jsonSchema(schema, { references: false });
  const description = `${about ?? type}${about === undefined ? '.' : ''} May be done by: ${who.join(', ')}.`;
  return { ...($schema !== undefined && { $schema }), title: type, description, ...rest };
}

/**
 * The JSON Schema of cases (schéma scénáře): the format, and what each command takes. Whoever has it can write a
 * case without having seen the code.
 *
 * @example JSON.stringify(scenarioSchema(), null, 2);
 */
export function scenarioSchema(modules: readonly Module[] = manualModules): JsonSchema {
  const commands = modules
    .flatMap((module) => module.commands)
    .filter(({ who }) => who.some((role) => role !== 'system'));
  const abouts = new Map(modules.flatMap((module) => Object.entries(module.texts.commands)));
  const whole = jsonSchema(Scenario, { references: true });
  const bodies = commands.map((command) => {
    const { $schema: _, ...body } = jsonSchema(command.schema, { references: true });
    const described = `${abouts.get(command.type)?.about.en ?? command.type} May be done by: ${command.who.join(', ')}.`;
    return [command.type, { description: described, ...body }] as const;
  });
  const names = commands.map(({ type }) => type);
  return {
    ...whole,
    $defs: { ...whole.$defs, ...Object.fromEntries(bodies.map(([name, body]) => [name, body])) },
    properties: { ...whole.properties, steps: stepsSchema(whole, names) },
  };
}

type Node = JsonSchema & { properties?: Record<string, JsonSchema> };

/** Steps of which `do` names a command, and `with` fits it unless bad input is what the step is about. */
function stepsSchema(whole: JsonSchema, names: readonly string[]): JsonSchema {
  const steps = whole.properties?.['steps'] as Node & { items: { anyOf: readonly Node[] } };
  const [act, ...others] = steps.items.anyOf;
  if (act?.properties?.['do'] === undefined)
    throw new Error('the first kind of step is the one in which something is done');
  const badInput = {
    properties: { expect: { type: 'object', properties: { kind: { const: 'input' } }, required: ['refused', 'kind'] } },
    required: ['expect'],
  };
  const doing = {
    ...act,
    properties: { ...act.properties, do: { ...(act.properties['do'] as object), enum: names } },
    allOf: names.map((name) => ({
      if: { properties: { do: { const: name } }, required: ['do'] },
      // Where bad input is expected, what is wrong with it is for the office to say.
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: { if: badInput, else: { properties: { with: { $ref: `#/$defs/${name}` } } } },
    })),
  };
  return { ...steps, items: { anyOf: [doing, ...others] } } as JsonSchema;
}
