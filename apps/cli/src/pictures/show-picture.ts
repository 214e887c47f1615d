import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainNotDrawn, type Picture } from '@koordinace/pictures';
import { CliError } from '../cli-error.js';
import { ExitCode } from '../exit-code.js';
import { print, type Session, say } from '../session.js';
import { outputTexts } from '../texts/output-texts.js';
import { writeNew } from '../write-new.js';
import { pictureFiles } from './picture-files.js';

/**
 * Shows a picture: as files where `--out` says, otherwise its text. Nothing is written where one of the files is there already.
 *
 * @example return showPicture(session, planGantt(planOfRecord(record), { lang: session.lang, today }), given.out);
 */
export function showPicture(session: Session, picture: Picture, out?: string): ExitCode {
  if (picture.outcome === 'refused') {
    const explained = explainNotDrawn(picture.because, session.lang).join('\n');
    print(session, { ...picture, explained }, () => explained);
    return ExitCode.input;
  }
  if (out === undefined) {
    print(session, picture.told, () => picture.text);
    return ExitCode.done;
  }
  const files = pictureFiles(picture, out, session.lang);
  const there = files.find(({ path }) => existsSync(resolve(session.io.cwd, path)));
  if (there !== undefined) throw new CliError('out-exists', { path: there.path });
  for (const { path, content } of files) writeNew(session, path, content, 'anybody');
  const written = files.map(({ path }) => path);
  print(session, { files: written }, () => say(session, outputTexts.written, { files: written }));
  return ExitCode.done;
}
