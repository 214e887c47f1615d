import type { Params } from '@koordinace/kernel';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problem, ProblemCode } from '../problem.js';

/** A case longer than this is refused before anything reads it. */
export const maxBytes = 1_000_000;

/** What was written, with the way back from a value to its place in the text. */
export interface YamlSource {
  readonly value: unknown;
  problemAt(path: readonly PropertyKey[], code: ProblemCode, params?: Params): Problem;
  /** The same, at a key and not at its value. */
  problemAtKey(path: readonly PropertyKey[], code: ProblemCode, params?: Params): Problem;
}

const codes: Readonly<Partial<Record<YAMLError['code'], ProblemCode>>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'badIndent',
  DUPLICATE_KEY: 'duplicateKey',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_TAGS: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  MULTIPLE_DOCS: 'manyDocuments',
};

const atStart = (code: ProblemCode, params: Params = {}): Problem => ({ code, where: '', line: 1, column: 1, params });

/** Reads YAML. What is wrong comes back as problems; whatever the text, nothing is thrown. */
export function readYaml(text: string): YamlSource | { readonly problems: readonly Problem[] } {
  if (Buffer.byteLength(text) > maxBytes) return { problems: [atStart('tooBig', { max: maxBytes })] };
  const lines = new LineCounter();
  const at = (offset: number, code: ProblemCode, where = '', params: Params = {}): Problem => {
    const { line, col } = lines.linePos(offset);
    return { code, where, line: Math.max(line, 1), column: Math.max(col, 1), params };
  };
  let documents: readonly Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      version: '1.2',
    });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch {
    // Brackets within brackets without end are more than the reader can bear.
    return { problems: [atStart('badYaml')] };
  }
  const [document, second] = documents;
  if (document === undefined || (document.contents === null && document.errors.length === 0))
    return { problems: [atStart('empty')] };
  const problems = [...document.errors, ...document.warnings].map(({ code, pos }) =>
    at(pos[0], codes[code] ?? 'badYaml'),
  );
  if (second !== undefined) problems.push(at(second.range[0], 'manyDocuments'));
  visit(document, {
    Node: (_key, node) => {
      const anchored = isAlias(node) || ('anchor' in node && node.anchor !== undefined);
      if (anchored && node.range) problems.push(at(node.range[0], 'alias'));
    },
  });
  // What follows the first slips of a broken text is mostly their echo.
  if (problems.length > 0) return { problems: problems.slice(0, 20) };
  const placed = (path: readonly PropertyKey[], offset: number, code: ProblemCode, params?: Params) =>
    at(offset, code, path.map(String).join('.'), params);
  return {
    value: document.toJS(),
    problemAt: (path, code, params) => placed(path, offsetOf(document, path), code, params),
    problemAtKey: (path, code, params) => placed(path, keyOffsetOf(document, path), code, params),
  };
}

/** Where a value begins; what is missing is sought in what should hold it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const key = path.at(-1);
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(holder) ? holder.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path.slice(0, -1));
}
