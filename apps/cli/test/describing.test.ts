import { ruleIds } from '@koordinace/rulebook';
import { manualModules } from 'koordinace';
import { describe, expect, it } from 'vitest';
import { terminal } from './terminal.js';

const commands = manualModules.flatMap((module) => module.commands);

describe('what the program tells of the manual', () => {
  it('lists rules, and tells one in both languages with its law and where it is kept', async () => {
    const { run } = terminal();
    const { rules } = JSON.parse((await run(['rules', '--json'])).out) as { rules: { id: string; kept: boolean }[] };
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    const one = JSON.parse((await run(['rules', 'INT-2', '--json'])).out);
    expect(one).toMatchObject({
      id: 'INT-2',
      level: 'must',
      text: { cs: expect.any(String), en: expect.any(String) },
      kept: expect.arrayContaining([{ by: 'field', field: 'channel', command: 'RecordIntake' }]),
    });
    const { out } = await run(['rules', 'int-5']);
    expect(out).toContain('108/2006');
    expect(out).toMatch(/od 1\. 1\. 2007/);
    expect(out).toContain('kde je hlídáno:');
  });

  it('lists commands, and tells of one what it takes and who may do it', async () => {
    const { run } = terminal();
    const all = (await run(['commands'])).out;
    for (const { type, who } of commands) if (who.some((role) => role !== 'system')) expect(all).toContain(type);
    const { out } = await run(['commands', 'HandOverCase']);
    expect(out).toContain('Kdo smí: ');
    expect(out).toMatch(/reason \* .*\[CMG-4\]/);
    const json = JSON.parse((await run(['commands', 'HandOverCase', '--json'])).out);
    expect(json).toMatchObject({
      type: 'HandOverCase',
      on: 'case',
      fields: expect.arrayContaining([expect.objectContaining({ name: 'case', required: true })]),
    });
    expect((await run(['commands', '--markdown', '--lang', 'en'])).out).toContain('## HandOverCase\n');
  });

  it('draws every lifecycle', async () => {
    const { run } = terminal();
    for (const { name } of manualModules.flatMap((module) => module.lifecycles)) {
      const { exit, out } = await run(['diagram', name]);
      expect(exit).toBe(0);
      expect(out).toMatch(/^stateDiagram-v2\n/);
    }
  });

  it('gives the JSON Schema of the case format and of every command', async () => {
    const { run } = terminal();
    expect(JSON.parse((await run(['schema', 'scenario'])).out)).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['title', 'steps']),
    });
    for (const { type } of commands)
      expect(JSON.parse((await run(['schema', type])).out)).toMatchObject({ title: type });
  });

  it('says a near miss', async () => {
    const { run } = terminal();
    expect((await run(['schema', 'ChangeMetod'])).err).toContain('Možná jde o: ChangeMethod');
    expect((await run(['diagram', 'cas', '--lang', 'en'])).err).toContain('Did you mean: case');
    expect(await run(['rules', 'XX-99'])).toMatchObject({
      exit: 2,
      err: '„XX-99“ neznáme. → Přehled vypíše „koordinace rules“.\n',
    });
  });

  it('speaks the language it was asked for on its help pages', async () => {
    const { run } = terminal();
    const czech = await run(['--help']);
    expect(czech.exit).toBe(0);
    expect(czech.out).toMatch(/^Použití: koordinace \[volby\] \[příkaz\]/);
    expect(czech.out).not.toMatch(/Usage|Options|Commands|display help/);
    expect((await run(['case', 'show', '--help', '--lang', 'en'])).out).toMatch(
      /^Usage: koordinace case show \[options\] <case>/,
    );
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
