import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemIds } from '@koordinace/implementation';
import { describe, expect, it } from 'vitest';
import { terminal } from './terminal.js';

const as = { KOORDINACE_AS: 'dvorakova' };

async function office() {
  const { run, folder } = terminal();
  await run(['init', 'office.sqlite', '--head', 'Jana Dvořáková']);
  const told = (...args: readonly string[]) => run(args, '', as);
  const opened = async (): Promise<string> =>
    JSON.parse((await told('checklist', 'open', '--json')).out).created.checklist;
  const filled = async (answer: string): Promise<string> => {
    const id = await opened();
    const answers = itemIds.map((item) => ({ item, answer, evidence: 'Ve spisech.' }));
    await run(['checklist', 'fill', id, '--with', '-'], JSON.stringify({ answers }), as);
    await told('checklist', 'close', id);
    return id;
  };
  return { run, told, opened, filled, folder };
}

describe('the checklist on the command line', () => {
  it('[CHK-1] [CHK-2] shows a run as the form has it, with what the data propose', async () => {
    const { told, opened } = await office();
    const id = await opened();
    await told('checklist', 'answer', id, 'c9', 'yes', 'Dopis aktérům.');
    await told('checklist', 'answer', id, 'B5', 'partly', 'Dvě dohody ze tří.');
    await told('checklist', 'propose', id);
    const { out } = await told('checklist', 'show', id);
    expect(out).toMatch(/\[x\] C9 .*\n +Dopis aktérům\./);
    expect(out).toMatch(/\[ \] B5 .*\(zčásti\)/);
    expect(out).toMatch(/A3 .*\(bez odpovědi\)\n +návrh z dat: ne\n +Interní dokument nebyl přijat\./);
    expect((await told('checklist', 'answer', id, 'D9', 'yes', 'Nic.')).out).toContain('D1, D2, D3, D4, D5, D6, D7');
    expect((await told('checklist', 'show', 'case-1')).err).toContain('checklist list');
  });

  it('[CHK-3] lists runs, and compares the last two or those that are named', async () => {
    const { told, filled } = await office();
    expect((await told('checklist', 'compare')).err).toContain('jsou tu: 0');
    const first = await filled('no');
    const second = await filled('yes');
    expect((await told('checklist', 'list')).out).toMatch(new RegExp(`${first} .*0/0/8`));
    expect((await told('checklist', 'compare')).out).toMatch(/\+ A1 .*\(ne → ano\)/);
    expect((await told('checklist', 'compare', second, first)).out).toMatch(/− A1 .*\(ano → ne\)/);
    expect((await told('checklist', 'compare', 'checklist-jiny')).err).toContain(first);
  });
});

describe('the internal document on the command line', () => {
  it('[IMP-11] [IMP-13] is drafted, checked, adopted from a file and acknowledged', async () => {
    const { told, folder } = await office();
    expect((await told('document', 'draft', '--out', 'navrh.md')).out).toContain('document check navrh.md');
    expect(readFileSync(join(folder, 'navrh.md'), 'utf8')).toContain('## 1. Vymezení pojmů');
    expect(await told('document', 'draft', '--out', 'navrh.md')).toMatchObject({
      out: '',
      err: expect.stringContaining('už existuje'),
    });
    expect((await told('document', 'check', 'navrh.md')).out).toMatch(/V dokumentu chybí:\n {2}− kompetence/);
    const adopted = await told('document', 'adopt', '2026-1', 'navrh.md', '--json');
    const id = JSON.parse(adopted.out).created.document;
    expect((await told('document', 'list')).out).toContain(`Máte se seznámit se zněním 2026-1 (${id})`);
    await told('document', 'acknowledge', id);
    expect((await told('document', 'list')).out).not.toContain('Máte se seznámit');
    expect((await told('document', 'show', id)).out).toContain('# Koordinovaný přístup na obci');
    expect((await told('document', 'check', 'navrh.md', '--written', 'de')).err).toContain('--written cs');
  });
});
