import { fill, type Lang } from '@koordinace/kernel';
import { DocumentPart } from '../document-part.js';
import type { DocumentGiven } from './document-given.js';
import { draftSections } from './draft-sections.js';
import { draftWords } from './draft-words.js';

/**
 * Drafts the internal document from what the office has entered (návrh interního dokumentu; IMP-11, IMP-13, IMP-15): Markdown with all
 * its parts. What is not entered stands as a note on what to write, and such a note counts as nothing when the text is checked.
 *
 * @example
 * draftInternalDocument({ checkRhythmDays: 365 }, 'cs').startsWith('# Koordinovaný přístup'); // true
 */
export function draftInternalDocument(given: DocumentGiven, lang: Lang): string {
  const sections = draftSections(given, lang);
  const parts = DocumentPart.codes.flatMap((part, at) => [
    `## ${at + 1}. ${DocumentPart.say(part, lang)}`,
    '',
    ...sections[part],
    '',
  ]);
  const office = given.office === undefined ? [] : [fill(draftWords.office, lang, { office: given.office }), ''];
  const lines = [`# ${draftWords.title[lang]}`, '', ...office, ...parts];
  // Two empty lines in a row say no more than one.
  return `${lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .trim()}\n`;
}
