import { clientViewJson, clientViewPage, clientViewText } from '@koordinace/documents';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { leaf } from '../leaf.js';
import { type ReadingOptions, readingShape, showing } from '../reading.js';
import { print, type Session } from '../session.js';
import { viewOf } from '../sharing/view-of.js';

interface Options extends ReadingOptions {
  readonly format?: string;
}

const formats = ['text', 'html', 'json'] as const;

/** `consent show PERSON` shows what a client can be shown: consents in force, who received what and why (CON-12). */
export function addConsentShow(group: Command, session: Session): void {
  const shape = {
    takes: readingShape.takes,
    options: [{ flag: '--format', text: 'viewFormat', place: 'format' }, ...readingShape.options],
    name: 'show',
  } as const;
  leaf<Options>(
    group,
    session,
    'consentShow',
    shape,
    showing<Options>(session, ({ reading, id }, { format = 'text' }) => {
      if (!formats.some((one) => one === format))
        throw new CliError('format-unknown', { format, formats: [...formats] });
      const view = viewOf(session, id, reading);
      print(session, JSON.parse(clientViewJson(view, session.lang)), () => {
        if (format === 'html') return clientViewPage(view, session.lang);
        return format === 'json' ? clientViewJson(view, session.lang) : clientViewText(view, session.lang);
      });
    }),
  );
}
