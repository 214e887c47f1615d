import {
  disclosurePage,
  disclosureText,
  packageLetter,
  packagePassword,
  protectedPackage,
} from '@koordinace/documents';
import type { Command } from 'commander';
import { disclosedContent } from 'koordinace';
import { accountOf } from '../account-of.js';
import { CliError } from '../cli-error.js';
import { ExitCode } from '../exit-code.js';
import { fileId } from '../file-id.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { disclosureDocument } from '../sharing/disclosure-document.js';
import { reasonLines } from '../show/possible.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';
import { writeNew } from '../write-new.js';

interface Options {
  readonly as: string;
  readonly store?: string;
  readonly out: string;
}

/**
 * `disclosures package PERSON DISCLOSURE --out FILE` packs what one recipient gets under a password (CON-10). The password is
 * shown once and kept nowhere.
 */
export function addDisclosurePackage(group: Command, session: Session): void {
  const shape = {
    takes: [
      { place: 'person', text: 'person' },
      { place: 'mark', text: 'disclosure' },
    ],
    options: [{ flag: '--out', text: 'packageOut', place: 'file', required: true }, options.as, options.store],
    name: 'package',
  } as const;
  leaf<Options>(group, session, 'disclosurePackage', shape, async ([typed = '', disclosure = ''], given) => {
    const { id: person } = fileId(typed);
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const desk = office.as(account);
      const content = await disclosedContent(desk, person, disclosure);
      if (content.outcome === 'notReady') throw new CliError(`disclosure-${content.why}`);
      if (content.outcome === 'refused') {
        const explained = [say(session, outputTexts.notRead), ...reasonLines(session, office, content.because)].join(
          '\n',
        );
        print(session, { ...content, explained }, () => explained);
        return ExitCode.refused;
      }
      const document = await disclosureDocument(session, desk, person, account, content);
      const { io, lang } = session;
      const password = packagePassword(io.random);
      const files = [
        { name: 'sdeleni.html', content: disclosurePage(document, lang) },
        { name: 'sdeleni.txt', content: disclosureText(document, lang) },
      ];
      writeNew(session, given.out, await protectedPackage(files, password), 'owner');
      const letter = packageLetter(lang);
      print(session, { file: given.out, password, letter, partial: content.partial }, () =>
        [say(session, outputTexts.packed, { file: given.out, password }), '', letter].join('\n'),
      );
      return ExitCode.done;
    });
  });
}
