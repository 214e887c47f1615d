import { fill, type Lang, type Params } from '@koordinace/kernel';
import { documentTexts } from '../texts/document-texts.js';

/** What can be wrong with a document of sharing. */
export type DocumentProblemCode = keyof typeof documentTexts;

/** Something wrong, and where (chyba v dokumentu): `world.duties.0.purposes.1`. */
export interface DocumentProblem {
  readonly path: string;
  readonly problem: DocumentProblemCode;
  readonly params: Params;
}

/** A problem as a sentence: the place, what is wrong, and what to do. */
export function sayDocumentProblem({ path, problem, params }: DocumentProblem, lang: Lang): string {
  const { why, way } = documentTexts[problem];
  const advice = fill(way, lang, params);
  // A suggestion without anything to suggest is left out.
  return `\`${path}\`: ${fill(why, lang, params)}.${/\{\w+\}/.test(advice) ? '' : ` ${advice}`}`;
}
