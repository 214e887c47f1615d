import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { terminal } from './terminal.js';

describe('posts on the command line', () => {
  it('[STF-4] [STF-5] [STF-8] from the profile to the agenda, with what stands in the way', async () => {
    const { run } = terminal();
    const store = join(mkdtempSync(join(tmpdir(), 'posts-')), 'office.sqlite');
    await run(['init', store, '--head', 'Jana Dvořáková']);
    const post = async (...args: string[]) => {
      const { out, err } = await run(['post', ...args, '--as', 'dvorakova', '--store', store]);
      return out + err;
    };
    const coordinators = ['profile', 'supportCoordinator', '--subordinate-to', 'head', '--coordinates', 'caseManager'];
    const described = [
      '--competences',
      'zná síť',
      '--job-description',
      'Pečuje o spolupráci.',
      '--equipment',
      'počítač',
    ];
    expect(await post(...coordinators, '--no-input')).toContain('[STF-5] `competences`');
    const groups = ['--places', '2', '--target-groups', 'senioři', '--target-groups', 'rodiny'];
    expect(await post(...coordinators, ...described, ...groups, '--extent', '0,3')).toContain('profil je schválen');
    expect(await post('appoint', 'mala', 'supportCoordinator', '--qualified', '--substitute', 'dvorakova')).toContain(
      'pracovník je ustanoven',
    );
    await post('assign', 'mala', '--groups', 'senioři');
    expect(await post('groups')).toMatch(/rodiny +nikdo\nsenioři +mala/);
    expect(await post('list')).toMatch(/koordinátor podpory +mala/);
    expect(await post('show', 'supportCoordinator')).toContain('úvazek: 0.3');
    expect(await post('show', 'nikdo')).toContain('Takovou pozici úřad nezná.');
    expect(await post('agenda')).toMatch(/a10 +zatím nikomu/);
    expect(await post('divide')).toContain('Propagovat sociální práci mezi občany a aktéry (a10)');
    const four = '{ a10: shared, a12: supportCoordinator, a13: supportCoordinator, c3: supportCoordinator }';
    await post('divide', '--owners', four);
    expect(await post('agenda')).toContain('Rozdělení agendy, znění 1:');
    expect(await post('caseload')).toContain('Nikdo nemá otevřený případ');
  });
});
