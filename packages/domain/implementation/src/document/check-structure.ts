import type { Lang } from '@koordinace/kernel';
import { DocumentPart } from './document-part.js';
import { DocumentPoint, partHeadings, pointPlaces } from './document-point.js';
import { type Section, sectionsOf } from './sections.js';

/** What a text has of what the internal document should say (kontrola obsahu; IMP-11, IMP-13, IMP-15), and what it lacks. */
export interface StructureCheck {
  readonly has: readonly DocumentPoint[];
  readonly lacks: readonly DocumentPoint[];
  /** By part the heading under which it was found. */
  readonly headings: Readonly<Partial<Record<DocumentPart, string>>>;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A section in which nothing is written is none. A heading alone says nothing. */
const isWritten = ({ body }: Section): boolean => /[\p{L}\d]{2}/u.test(body);

/**
 * Looks for the parts of the internal document by their headings, and for what has to stand in them (kontrola obsahu dokumentu).
 *
 * @example checkStructure('# Směrnice\n## Zásady\nMlčenlivost.', 'cs').has; // ['principles']
 */
export function checkStructure(text: string, lang: Lang): StructureCheck {
  const sections = sectionsOf(text).filter(isWritten);
  const found = (part: DocumentPart) =>
    sections.filter(({ heading }) => partHeadings[part][lang].test(folded(heading)));
  const says = (point: DocumentPoint): boolean => {
    const { part, words } = pointPlaces[point];
    return found(part).some(({ body }) => words === undefined || words[lang].test(folded(body)));
  };
  return {
    has: DocumentPoint.codes.filter(says),
    lacks: DocumentPoint.codes.filter((point) => !says(point)),
    headings: Object.fromEntries(
      DocumentPart.codes.flatMap((part) => {
        const [first] = found(part);
        return first === undefined ? [] : [[part, first.heading]];
      }),
    ),
  };
}
