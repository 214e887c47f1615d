/** Every TypeScript block of every Markdown page compiles, as a reader would paste it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'node_modules/.cache/docs';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
});
const blocks: string[] = [];
for (const page of pages.split('\n').filter(Boolean)) {
  for (const [, code = ''] of readFileSync(page, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)) {
    const name = `${page.replaceAll(/[^\w]+/g, '-')}-${blocks.length}.ts`;
    writeFileSync(join(folder, name), `// ${page}\n${code}\nexport {};\n`);
    blocks.push(name);
  }
}
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({ extends: '../../../tsconfig.base.json', compilerOptions: { types: ['node'] }, include: ['*.ts'] }),
);
// What the repository says stands in an ESM world.
writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
const { status, stdout } = spawnSync('tsc', ['-p', folder], { encoding: 'utf8' });
if (status !== 0) console.error(stdout);
console.log(`${blocks.length} blocks of documentation ${status === 0 ? 'compile' : 'were compiled, and some do not'}`);
process.exitCode = status ?? 1;
