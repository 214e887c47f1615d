import type { AnyFactType } from './fact.js';
import type { PersonalMark } from './personal.js';

/** One person's part of a fact: values by their place in it, `activities/0/title`. */
export type PersonalPart = Readonly<Record<string, unknown>>;

/** A fact taken apart: what may stand in the open, and each person's part. */
export interface SplitFact {
  readonly open: object;
  readonly parts: ReadonlyMap<string, PersonalPart>;
}

interface Node {
  mark?: PersonalMark;
  fields?: Map<string, Node>;
}

const trees = new WeakMap<AnyFactType, Node>();

function treeOf(type: AnyFactType): Node {
  const known = trees.get(type);
  if (known !== undefined) return known;
  const root: Node = {};
  for (const { path, of, category } of type.personal) {
    let node = root;
    for (const step of path) {
      node.fields ??= new Map();
      const next = node.fields.get(step) ?? {};
      node.fields.set(step, next);
      node = next;
    }
    node.mark = { of, category };
  }
  trees.set(type, root);
  return root;
}

/** Whose a field is: the id stands beside it, or anywhere above. */
function ownerOf(mark: PersonalMark, above: readonly object[]): string {
  for (let depth = above.length - 1; depth >= 0; depth -= 1) {
    const owner = (above[depth] as Record<string, unknown>)[mark.of];
    if (typeof owner === 'string') return owner;
  }
  throw new Error(`a personal field names no person: \`${mark.of}\` is missing`);
}

/** Takes the personal parts out of a fact. */
export function splitPersonal(type: AnyFactType, fact: object): SplitFact {
  if (type.personal.length === 0) return { open: fact, parts: new Map() };
  const parts = new Map<string, Record<string, unknown>>();
  const strip = (value: unknown, node: Node, above: readonly object[], path: string): unknown => {
    if (node.mark !== undefined) {
      const owner = ownerOf(node.mark, above);
      const part = parts.get(owner) ?? {};
      part[path] = value;
      parts.set(owner, part);
      return undefined;
    }
    if (node.fields === undefined || typeof value !== 'object' || value === null) return value;
    const every = node.fields.get('*');
    if (Array.isArray(value) && every !== undefined) {
      return value.map((one, at) => strip(one, every, above, `${path}/${at}`) ?? {});
    }
    const copy: Record<string, unknown> = { ...value };
    const within = [...above, value];
    for (const [key, inner] of every === undefined
      ? node.fields
      : Object.keys(copy).map((key) => [key, every] as const)) {
      if (copy[key] === undefined) continue;
      const left = strip(copy[key], inner, within, path === '' ? key : `${path}/${key}`);
      if (left === undefined) delete copy[key];
      else copy[key] = left;
    }
    return copy;
  };
  return { open: strip(fact, treeOf(type), [], '') as object, parts };
}

/** The mark of the field at a place in a fact. */
export function markAt(type: AnyFactType, path: string): PersonalMark | undefined {
  let node: Node | undefined = treeOf(type);
  for (const step of path.split('/')) node = node?.fields?.get(step) ?? node?.fields?.get('*');
  return node?.mark;
}

/** The value with something put at a place in it; what lies on the way is copied, the rest shared. */
function put(node: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(node)) return node.map((one, at) => (String(at) === step ? put(one, rest, value) : one));
  const object = (node ?? {}) as Record<string, unknown>;
  return { ...object, [step]: put(object[step], rest, value) };
}

/** Puts opened parts back where they were. */
export function joinPersonal(open: object, parts: Iterable<PersonalPart>): object {
  let whole = open;
  for (const part of parts) {
    for (const [path, value] of Object.entries(part)) whole = put(whole, path.split('/'), value) as object;
  }
  return whole;
}
