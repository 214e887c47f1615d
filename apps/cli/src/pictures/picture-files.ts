import { type Drawn, picturesPage } from '@koordinace/pictures';
import { CliError } from '../cli-error.js';

/** A file to be written. */
export interface PictureFile {
  readonly path: string;
  readonly content: string;
}

/**
 * What is written for `--out`, by the ending of its name: `.html` is one page to print with the tables, `.md` the text alone, `.svg` the
 * pictures with the text beside them; more pages than one are numbered.
 *
 * @example pictureFiles(drawn, 'plan.svg', 'cs'); // plan-1.svg, plan-2.svg, plan.md
 */
export function pictureFiles(picture: Drawn, out: string, lang: 'cs' | 'en'): PictureFile[] {
  const { pages, text } = picture;
  const [, stem = '', ending = ''] = /^(.*[^/\\])\.(html|md|svg)$/i.exec(out) ?? [];
  switch (ending.toLowerCase()) {
    case 'html':
      return [{ path: out, content: picturesPage([picture], lang) }];
    case 'md':
      return [{ path: out, content: text }];
    case 'svg':
      return [
        ...pages.map((content, at) => ({ path: pages.length === 1 ? out : `${stem}-${at + 1}.${ending}`, content })),
        { path: `${stem}.md`, content: text },
      ];
    default:
      throw new CliError('picture-form', { path: out });
  }
}
