import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Picture, planGantt, riskMatrix } from '@koordinace/pictures';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Io } from '../src/io.js';
import { showPicture } from '../src/pictures/show-picture.js';
import { beginSession } from '../src/session.js';

function desk(json = false) {
  const folder = mkdtempSync(join(tmpdir(), 'koordinace-pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const said: string[] = [];
  const io = { out: (text: string) => void said.push(text), color: false, cwd: folder } as unknown as Io;
  const session = beginSession(io, 'cs', json, []);
  return {
    said,
    show: (picture: Picture, out?: string) => showPicture(session, picture, out),
    at: (name: string) => join(folder, name),
  };
}

const risks = riskMatrix([{ field: 'process', text: 'x', likelihood: 2, impact: 3, state: 'open' }], { lang: 'cs' });
const plan = planGantt(
  {
    title: 'x',
    steps: Array.from({ length: 40 }, () => ({
      activity: 'krok',
      state: 'planned' as const,
      deadlines: ['2026-05-01'],
    })),
  },
  { lang: 'cs', today: '2026-04-01' },
);

describe('a picture on the command line', () => {
  it('without --out is its text, for programs what it says', () => {
    const { show, said } = desk();
    expect(show(risks)).toBe(0);
    expect(said.join('')).toContain('# Rizika zavádění');
    const programs = desk(true);
    programs.show(risks);
    expect(JSON.parse(programs.said.join(''))).toMatchObject({ title: 'Rizika zavádění' });
  });

  it('as SVG is a file, or one for each page, with the text beside', () => {
    const { show, said, at } = desk();
    expect(show(risks, 'rizika.svg')).toBe(0);
    expect(readFileSync(at('rizika.svg'), 'utf8')).toMatch(/^<svg /);
    expect(readFileSync(at('rizika.md'), 'utf8')).toContain('# Rizika');
    expect(show(plan, 'plan.svg')).toBe(0);
    expect(readFileSync(at('plan-2.svg'), 'utf8')).toMatch(/^<svg /);
    expect(said.at(-1)).toMatch(/^Hotovo: plan-1\.svg, plan-2\.svg.*, plan\.md\n$/);
  });

  it('as HTML is one page to print', () => {
    const { show, at } = desk();
    show(plan, 'plan.html');
    expect(readFileSync(at('plan.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<svg [\s\S]*<table>/);
  });

  it('writes over nothing, and then writes nothing at all', () => {
    const { show, at } = desk();
    show(plan, 'plan.md');
    expect(() => show(plan, 'plan.svg')).toThrow(expect.objectContaining({ code: 'out-exists' }));
    expect(existsSync(at('plan-1.svg'))).toBe(false);
  });

  it.each(['plan.pdf', 'plan', '.svg', 'x/.html'])('a name that does not say the form, %s, is refused', (out) => {
    expect(() => desk().show(plan, out)).toThrow(expect.objectContaining({ code: 'picture-form' }));
  });

  it('a folder that is not there is said', () => {
    expect(() => desk().show(plan, 'nikde/plan.md')).toThrow(expect.objectContaining({ code: 'out-unwritable' }));
  });

  it('a picture that cannot be drawn says why', () => {
    const { show, said } = desk();
    const refused = planGantt({ title: 'x', start: '2026-02-30', steps: [] }, { lang: 'cs', today: '2026-04-01' });
    expect(show(refused)).toBe(2);
    expect(said.join('')).toContain('`plan.start`: takové datum neexistuje');
  });
});
