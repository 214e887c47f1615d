import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { terminal } from './terminal.js';

const after = async (...words: string[]) =>
  (await terminal().run(['complete', '--', ...words])).out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0]);

describe('completion', () => {
  it.each([
    { words: ['ca'], found: ['case'] },
    { words: ['case', 'wh'], found: ['why'] },
    { words: ['plan', 'ac'], found: ['accept'] },
    { words: ['case', 'why', 'ChangeM'], found: ['ChangeMethod'] },
    { words: ['do', 'RecordInta'], found: ['RecordIntake'] },
    { words: ['do', '--as', 'novotna', 'RecordInta'], found: ['RecordIntake'] },
    { words: ['rules', 'ISW-1'], found: ['ISW-1'] },
    { words: ['contact', 'case-1', 'v'], found: ['visit'] },
    { words: ['contact', '--told-voluntary-and-free', 'case-1', 'v'], found: ['visit'] },
    { words: ['contact', 'case-1', 'visit', '--to'], found: ['--told-voluntary-and-free'] },
    { words: ['case', 'new', '--channel', 'se'], found: ['self'] },
    { words: ['case', 'new', '--channel=se'], found: ['--channel=self'] },
    { words: ['case', 'new', '--channel', '=', 'se'], found: ['self'] },
    { words: ['--lang', ''], found: ['cs', 'en'] },
    { words: ['completion', ''], found: ['bash', 'zsh', 'fish'] },
    { words: ['diagram', 'cas'], found: ['case'] },
    { words: ['contact', 'case-1', 'visit', '--with', ''], found: [] },
    { words: ['Marie Vymyšlená', ''], found: [] },
  ])('of $words', async ({ words, found }) => expect(await after(...words)).toEqual(found));

  it('tells what each word means, and never itself', async () => {
    const { out } = await terminal().run(['complete', '--', '']);
    expect(out).toContain('contact\tzapsat kontakt\n');
    expect(out).not.toContain('complete\t');
  });

  it('works in bash', () => {
    const { folder } = terminal();
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const program = join(import.meta.dirname, '..', 'bin', 'koordinace.js');
    writeFileSync(join(bin, 'koordinace'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(join(bin, 'koordinace'), 0o755);
    const script = `eval "$(koordinace completion bash)"
complete -p koordinace
COMP_WORDS=(koordinace plan acc) COMP_CWORD=2; _koordinace koordinace; echo "\${COMPREPLY[*]}"
COMP_WORDS=(koordinace case new --channel '$(touch stolen)' '') COMP_CWORD=5; _koordinace koordinace; echo "\${#COMPREPLY[*]}"
ls`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` },
    });
    expect({ stdout, stderr }).toEqual({
      stdout: 'complete -o bashdefault -o default -F _koordinace koordinace\naccept\n0\nbin\n',
      stderr: '',
    });
  }, 120_000);

  it.each(['zsh', 'fish'])('has a script for %s', async (shell) => {
    const { exit, out } = await terminal().run(['completion', shell]);
    expect(exit).toBe(0);
    expect(out).toContain('complete -- ');
  });

  it('says which shells there are', async () => {
    expect(await terminal().run(['completion', 'powershell'])).toMatchObject({
      exit: 2,
      err: '„powershell“ neznáme. → Vyberte z: bash, zsh, fish.\n',
    });
  });
});
