import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ruleIdsIn } from './rule-ids.ts';

/** A test that names rules in its title, `[CON-3] a withdrawal …`. */
export interface NamingTest {
  readonly file: string;
  readonly title: string;
  readonly rules: readonly string[];
}

/** The titles of tests that name rules, read from the files that git knows or would add. */
export function namingTests(): readonly NamingTest[] {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.test.ts'], {
    encoding: 'utf8',
  });
  return files
    .split('\n')
    .filter(Boolean)
    .flatMap((file) => {
      const titles = readFileSync(file, 'utf8').matchAll(
        /\b(?:it|test|describe)(?:\.\w+)*(?:<[^>]*>)?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g,
      );
      return [...titles].flatMap(([, , title = '']) => {
        const rules = ruleIdsIn(/\[[^\]]*\]/.exec(title)?.[0] ?? '');
        return rules.length > 0 ? [{ file, title, rules }] : [];
      });
    });
}
