import type { Command } from 'commander';
import { type ActOptions, acting, actOptions } from '../act.js';
import { readText } from '../input/read-text.js';
import { leaf } from '../leaf.js';
import type { Session } from '../session.js';
import { writtenIn, writtenOption } from '../written-in.js';

interface Options extends ActOptions {
  readonly others?: string;
  readonly written?: string;
}

const shape = {
  takes: [
    { place: 'mark', text: 'documentVersion' },
    { place: 'file', text: 'documentFile' },
  ],
  options: [
    writtenOption,
    { flag: '--others', text: 'documentOthers', place: 'who' },
    ...actOptions.filter(({ flag }) => flag !== '--with'),
  ],
  name: 'adopt',
} as const;

/**
 * `document adopt VERSION FILE` adopts a version of the internal document from a file (IMP-11, IMP-13, IMP-15).
 */
export function addDocumentAdopt(group: Command, session: Session): void {
  leaf<Options>(
    group,
    session,
    'documentAdopt',
    shape,
    async ([version = '', path = ''], { others, written, ...given }) => {
      const act = acting(session, given);
      const text = await readText(session.io, path);
      const named = (others ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
      return act('AdoptDocument', { version, text, lang: writtenIn(written), others: named });
    },
  );
}
