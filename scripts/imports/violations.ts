import { posix } from 'node:path';
import ts from 'typescript';
import { findPlace, objectionTo, type Place } from './arrows.ts';
import { effectOf } from './effects.ts';

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  /** The right way. */
  readonly way: string;
}

/** The module that a node imports, re-exports, requires or takes a type from. */
function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  let from: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) from = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) from = node.argument.literal;
  else if (ts.isExternalModuleReference(node)) from = node.expression;
  else if (ts.isCallExpression(node)) {
    const { expression } = node;
    const imports = expression.kind === ts.SyntaxKind.ImportKeyword;
    if (imports || (ts.isIdentifier(expression) && expression.text === 'require')) from = node.arguments[0];
  }
  return from !== undefined && ts.isStringLiteralLike(from) ? from : undefined;
}

function relativeObjection(place: Place, file: string, specifier: string): { what: string; way: string } | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if (!target.startsWith(`${place.folder}/`)) {
    return { what: `\`${specifier}\` leaves ${place.name}`, way: 'import the package by its name, not its files' };
  }
  const towards = findPlace(target);
  if (place.part === 'src' && towards?.part !== 'src' && /\/(src\/testing|test)\//.test(`${target}/`)) {
    return { what: `${place.name} may not import its own tests`, way: 'what both need belongs into `src/`' };
  }
  return undefined;
}

/** All violations in one file; `file` is its path from the root, with slashes. */
export function violationsIn(file: string, text: string): Violation[] {
  const place = findPlace(file);
  if (place === undefined) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Violation[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)?.text;
    const objection = specifier?.startsWith('.')
      ? relativeObjection(place, file, specifier)
      : specifier !== undefined && objectionTo(place, specifier);
    const effect = place.layer === 'domain' && place.part !== 'test' && effectOf(node, source);
    for (const each of [objection, effect]) {
      if (!each) continue;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ file, line: line + 1, ...each });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
