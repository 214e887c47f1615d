import type { HouseRecord } from '@koordinace/consent';
import { referralFormPage, referralFormText } from '@koordinace/documents';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { CliError } from '../cli-error.js';
import { ExitCode } from '../exit-code.js';
import { leaf, options } from '../leaf.js';
import { print, type Session } from '../session.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';

interface Options {
  readonly as: string;
  readonly store?: string;
  readonly format?: string;
}

/** `consent print-form FORM` prints a form that was issued for an actor, as text or as a page (CON-16). */
export function addFormPrint(group: Command, session: Session): void {
  const shape = {
    takes: [{ place: 'mark', text: 'referralForm' }],
    options: [{ flag: '--format', text: 'formFormat', place: 'format' }, options.as, options.store],
    name: 'print-form',
  } as const;
  leaf<Options>(group, session, 'formPrint', shape, async ([id = ''], { format = 'text', ...given }) => {
    if (format !== 'text' && format !== 'html')
      throw new CliError('format-unknown', { format, formats: ['text', 'html'] });
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const reading = await office.as(account).read('office');
      const { referralForms = [] } = (reading.outcome === 'read' ? reading.record : {}) as Partial<HouseRecord>;
      const form = referralForms.find(({ referralform }) => referralform === id);
      if (form?.contacts === undefined) throw new CliError('form-unknown');
      const { actor, contacts, categories, lang } = form;
      const filled = { actor, contacts, categories };
      print(session, form, () => (format === 'html' ? referralFormPage(filled, lang) : referralFormText(filled, lang)));
      return ExitCode.done;
    });
  });
}
