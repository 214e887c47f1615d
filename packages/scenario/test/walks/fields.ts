import { type Command, dayOf } from '@koordinace/kernel';
import * as fc from 'fast-check';
import { z } from 'zod';
import { canary } from './canary.js';
import type { Chance } from './chance.js';
import type { Known } from './known.js';

type Node = z.core.JSONSchema.BaseSchema;

/** What the fields of a command are drawn from. */
export interface Drawing {
  readonly chance: Chance;
  readonly known: Known;
  readonly now: Date;
  /** The file that the command is about. */
  readonly stream: string | undefined;
}

const schemas = new Map<string, Node>();

function schemaOf({ type, schema }: Command): Node {
  const known = schemas.get(type) ?? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node);
  schemas.set(type, known);
  return known;
}

const offsets = [0, 0, 0, 1, 1, 7, 14, 30, 90, 180, 364, -1, -1, -7, -30, -365, -7000, -20000, 4000];
const day = 86_400_000;

/**
 * Fields for a command, drawn from its schema: ids and accounts that exist, days near the clock, texts that give
 * themselves away. With an example, codes and which fields are there at all are mostly taken from it.
 */
export function fieldsFor(command: Command, drawing: Drawing, example?: unknown): Record<string, unknown> {
  const { chance, known, now, stream } = drawing;

  const text = ({ pattern, format, maxLength = 4000, minLength = 0, ...more }: Node, field: string): string => {
    const { kind } = more as { readonly kind?: unknown };
    if (typeof kind === 'string') {
      const within = stream === undefined ? [] : known.idsWithin(kind, stream);
      const from = within.length > 0 && chance.percent(80) ? within : known.ids(kind);
      return from.length > 0 && chance.percent(95) ? chance.pick(from) : `${kind}-999`;
    }
    if (format === 'date') return dayOf(new Date(now.getTime() + chance.pick(offsets) * day).toISOString());
    if (format === 'date-time') return new Date(now.getTime() + chance.pick(offsets) * day).toISOString();
    if (pattern !== undefined) {
      const form = new RegExp(pattern);
      const fit = known.everybody().filter((one) => form.test(one) && one.length <= maxLength);
      return fit.length > 0 ? chance.pick(fit) : chance.draw(fc.stringMatching(form, { maxLength }));
    }
    return canary(command.type, field).slice(0, maxLength).padEnd(minLength, '.');
  };

  const value = (node: Node, field: string, like: unknown): unknown => {
    const shown = like !== undefined && chance.percent(90);
    if (node.const !== undefined) return node.const;
    if (node.enum !== undefined) return shown && node.enum.includes(like as never) ? like : chance.pick(node.enum);
    const options = node.anyOf ?? node.oneOf;
    if (options !== undefined) return value(chance.pick(options) as Node, field, like);
    switch (node.type) {
      case 'string':
        return text(node, field);
      case 'boolean':
        return shown && typeof like === 'boolean' ? like : chance.percent(75);
      case 'integer':
      case 'number':
        return shown && typeof like === 'number' ? like : Math.max(node.minimum ?? 0, 0) + chance.draw(fc.nat(3));
      case 'array': {
        const likes = shown && Array.isArray(like) ? like : undefined;
        const count = likes?.length ?? Math.min(chance.draw(fc.nat(3)), node.maxItems ?? 3);
        return Array.from({ length: count }, (_, at) => value(node.items as Node, `${field}.*`, likes?.[at]));
      }
      case 'object':
        return object(node, field, like);
      default:
        return null;
    }
  };

  const object = (node: Node, above: string, like: unknown): Record<string, unknown> => {
    const likes = typeof like === 'object' && like !== null ? (like as Record<string, unknown>) : undefined;
    const within = (key: string) => (above === '' ? key : `${above}.${key}`);
    const drawn: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(node.properties ?? {})) {
      const needed = node.required?.includes(key) === true && chance.percent(98);
      const there = likes !== undefined && chance.percent(90) ? key in likes : chance.percent(55);
      if (needed || there) drawn[key] = value(inner as Node, within(key), likes?.[key]);
    }
    const { additionalProperties: rest, propertyNames: names } = node;
    if (typeof rest === 'object') {
      const keys = likes !== undefined ? Object.keys(likes) : [text((names as Node | undefined) ?? {}, within('key'))];
      for (const key of keys) drawn[key] = value(rest as Node, within('*'), likes?.[key]);
    }
    return drawn;
  };

  return object(schemaOf(command), '', example);
}
