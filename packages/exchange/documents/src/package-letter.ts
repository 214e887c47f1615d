import type { Lang } from '@koordinace/kernel';
import { packageTexts as texts } from './texts/package-texts.js';

/**
 * The message that goes with a package (průvodní zpráva, CON-10): what it is, what opens it and what does not. It names
 * neither the client nor the password.
 *
 * AES in zips came with WinZip in 2003; 7-Zip, WinZip and WinRAR open it. Info-ZIP's `unzip` answers "unsupported compression
 * method 99", and the zip folders of Windows were never taught it. Windows 11 24H2 has a new library for archives, but
 * sources say that password protection still takes other tools, so nothing is promised there.
 *
 * @example
 * packageLetter('cs').startsWith('Dobrý den'); // true
 */
export const packageLetter = (lang: Lang): string =>
  [
    texts.greeting[lang],
    '',
    texts.what[lang],
    '',
    `${texts.opens[lang]} ${texts.doesNot[lang]}`,
    '',
    `${texts.keep[lang]} ${texts.astray[lang]}`,
    '',
  ].join('\n');
