import { checkStructure, DocumentPoint, pointPlaces } from '@koordinace/implementation';
import type { Command } from 'commander';
import { ExitCode } from '../exit-code.js';
import { readText } from '../input/read-text.js';
import { leaf } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { checklistOutputTexts as texts } from '../texts/checklist-output-texts.js';
import { writtenIn, writtenOption } from '../written-in.js';

const shape = {
  takes: [{ place: 'file', text: 'documentFile' }],
  options: [writtenOption],
  name: 'check',
} as const;

/** `document check FILE` says what a text has of what the internal document should say, and what it lacks (IMP-11, IMP-13, IMP-15). */
export function addDocumentCheck(group: Command, session: Session): void {
  leaf<{ readonly written?: string }>(group, session, 'documentCheck', shape, async ([path = ''], { written }) => {
    const lang = writtenIn(written);
    const checked = checkStructure(await readText(session.io, path), lang);
    const line = (point: DocumentPoint) => `${DocumentPoint.say(point, session.lang)} [${pointPlaces[point].rule}]`;
    print(session, checked, () =>
      [
        ...(checked.has.length === 0 ? [] : [say(session, texts.has), ...checked.has.map((one) => `  + ${line(one)}`)]),
        ...(checked.lacks.length === 0
          ? [say(session, texts.complete)]
          : [say(session, texts.lacks), ...checked.lacks.map((one) => `  − ${line(one)}`)]),
      ].join('\n'),
    );
    return ExitCode.done;
  });
}
