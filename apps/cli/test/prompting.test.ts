import { describe, expect, it } from 'vitest';
import { terminal } from './terminal.js';

const as = ['--as', 'novotna'];
const clock = { now: () => new Date('2026-03-02T08:00:00Z') };

describe('somebody at a terminal', () => {
  it('is asked for what is missing, one after the other, in words', async () => {
    const { runAnswering, withCase } = terminal(clock);
    await withCase();
    const { exit, out, asked } = await runAnswering(
      ['case', 'new', ...as],
      ['klient sám', 'Jiřina Smyšlená', '', 'ano'],
    );
    expect(asked).toEqual([
      'jakou cestou se klient na úřad dostal',
      'jméno a příjmení klienta',
      'datum narození klienta',
      'klient ví, že pomoc je dobrovolná a bezplatná',
    ]);
    expect(exit).toBe(0);
    expect(out).toContain('vzniká případ case-');
  });

  it('is asked in English where English is spoken', async () => {
    const { runAnswering, withCase } = terminal(clock);
    const id = await withCase();
    const { exit, asked } = await runAnswering(
      ['contact', id, ...as, '--lang', 'en'],
      ['telephone', 'Will call tomorrow.'],
    );
    expect({ exit, asked }).toEqual({ exit: 0, asked: ['How the contact took place', 'What it was about'] });
  });

  it('is told at once what is wrong with an answer, and may write another', async () => {
    const { runAnswering, run, withCase } = terminal(clock);
    const id = await withCase();
    const { plan = '' } = (
      JSON.parse((await run(['plan', 'draft', id, ...as, '--json'])).out) as { created: { plan?: string } }
    ).created;
    const { exit, asked } = await runAnswering(
      ['plan', 'reassess', ...as],
      [id, 'Marie Vymyšlená', plan, 'brzy', '+30d'],
    );
    expect(asked).toEqual([
      'označení případu',
      'označení plánu',
      'Údaj má jiný tvar, než se čeká.',
      'den přehodnocení',
      'Zadejte den jako RRRR-MM-DD, nebo dnes, zítra, +14d, +2t, +3m.',
    ]);
    expect(exit).toBe(0);
    expect((await run(['case', 'show', id, ...as])).out).toContain('1. 4. 2026');
  });

  it('may break off: nothing changes, and a sentence says so', async () => {
    const { runAnswering, run, withCase } = terminal(clock);
    const id = await withCase();
    const before = (await run(['case', 'history', id, ...as])).out;
    const { exit, out, err } = await runAnswering(['contact', id, ...as], []);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe('Zadávání jste přerušili; nic se nezměnilo. → Až budete chtít, spusťte příkaz znovu.\n');
    expect((await run(['case', 'history', id, ...as])).out).toBe(before);
  });

  it.each(['--json', '--no-input'])('is not asked with %s', async (option) => {
    const { runAnswering, withCase } = terminal(clock);
    const id = await withCase();
    const { exit, asked, err } = await runAnswering(['contact', id, option, ...as], ['návštěva u klienta']);
    expect({ exit, asked }).toEqual({ exit: 2, asked: [] });
    expect(err).toContain('`form`');
  });

  it('is not asked for what was given', async () => {
    const { runAnswering, withCase } = terminal(clock);
    const id = await withCase();
    const { exit, asked } = await runAnswering(['contact', id, 'visit', 'Zastavila jsem se.', ...as], []);
    expect({ exit, asked }).toEqual({ exit: 0, asked: [] });
  });
});
