/** Every text of the repository that names a rule names one that exists. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isRuleId } from '@koordinace/rulebook';
import { ruleIdsIn } from './trace/rule-ids.ts';

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md', '*.ts', '*.yaml'],
  { encoding: 'utf8' },
);
const unknown = files
  .split('\n')
  .filter(Boolean)
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        ruleIdsIn(line)
          .filter((id) => !isRuleId(id))
          .map((id) => `${file}:${at + 1} names ${id}, which is no rule`),
      ),
  );
if (unknown.length > 0) {
  console.error(unknown.join('\n'));
  process.exitCode = 1;
}
