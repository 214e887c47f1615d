import { mergeTexts } from '@koordinace/kernel';
import { manualModules } from 'koordinace';
import { describe, expect, it } from 'vitest';
import type { Io } from '../src/io.js';
import { beginSession } from '../src/session.js';
import { sayWaiting } from '../src/show/waiting.js';
import { terminal } from './terminal.js';

const as = ['--as', 'novotna'];

describe('case', () => {
  it('lists own cases with the names of the clients', async () => {
    const { run, withCase } = terminal();
    const id = await withCase();
    const { exit, out } = await run(['case', 'list', ...as, '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ cases: [{ case: id, of: 'novotna', clientName: 'Marie Vymyšlená' }] });
    const table = (await run(['case', 'list', ...as])).out;
    expect(table).toContain('Marie Vymyšlená');
    expect(table).toContain('individuální sociální práce');
  });

  it('says so when there are none, and when there is nobody of that name', async () => {
    const { run, withCase } = terminal();
    await withCase();
    expect(await run(['case', 'list', '--as', 'dvorakova'])).toEqual({
      exit: 0,
      out: 'Žádný případ vám teď nepatří.\n',
      err: '',
    });
    for (const nobody of ['nikdo', 'Eva Novotná', '']) {
      const { exit, err } = await run(['case', 'list', '--as', nobody]);
      expect(exit).toBe(2);
      expect(err).toMatch(/^--as: takového pracovníka úřad nezná\. → /);
    }
  });

  it('shows the record in words', async () => {
    const { run, withCase } = terminal();
    const id = await withCase();
    const { exit, out } = await run(['case', 'show', id, ...as]);
    expect(exit).toBe(0);
    expect(out).toContain(`případ ${id}, Marie Vymyšlená, verze 1`);
    expect(out).toContain('cesta: klient sám');
    expect(out).toContain('ví, že pomoc je dobrovolná a bezplatná: ano');
    const english = await run(['case', 'show', id, ...as, '--lang', 'en']);
    expect(english.out).toContain('channel: the client');
    const { out: json } = await run(['case', 'show', id, ...as, '--json']);
    expect(JSON.parse(json)).toMatchObject({ id, version: 1, partial: false, record: { intake: { channel: 'self' } } });
  });

  it('shows the history', async () => {
    const { run, withCase } = terminal();
    const id = await withCase();
    expect((await run(['case', 'history', id, ...as])).out).toMatch(/1 .+ novotna +příjem/);
    const { out } = await run(['case', 'history', id, ...as, '--json']);
    expect(JSON.parse(out)).toMatchObject({ id, version: 1, history: [{ type: 'IntakeRecorded', by: 'novotna' }] });
  });

  it('does not open a record without a purpose to those whose work it is not', async () => {
    const { run, withCase } = terminal();
    const id = await withCase();
    const { exit, out, err } = await run(['case', 'show', id, '--as', 'dvorakova']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('coordination (koordinace podpory)');
    const refused = await run(['case', 'show', id, '--as', 'dvorakova', '--purpose', 'coordination']);
    expect(refused).toMatchObject({ exit: 3, err: '' });
    expect(refused.out).toMatch(/^Záznam vám teď nelze otevřít\.\n {2}\[CON-/);
  });

  it('says what is possible now: yes, if, no', async () => {
    const { run, withCase } = terminal();
    const id = await withCase();
    const { out } = await run(['case', 'can', id, ...as, '--json']);
    const { can } = JSON.parse(out) as { can: { type: string; now: string }[] };
    const now = Object.fromEntries(can.map(({ type, now }) => [type, now]));
    expect(now).toMatchObject({
      RecordContact: 'if',
      OpenImmediateHelp: 'yes',
      ScreenClient: 'if',
      ChangeMethod: 'no',
    });
    expect((await run(['case', 'can', id, ...as])).out).toContain('ne: Zahájit case management (ChangeMethod)');
  });

  it('says why not, and what would make it possible, without doing anything', async () => {
    const { run, withCase } = terminal();
    const id = await withCase();
    const { exit, out } = await run(['case', 'why', 'ChangeMethod', id, ...as]);
    expect(exit).toBe(0);
    expect(out).toBe(
      'Case management zatím nelze zahájit.\n  [ISW-4] Screening zatím neproběhl. → Proveďte screening.\n',
    );
    expect((await run(['case', 'why', 'OpenImmediateHelp', id, ...as])).out).toBe('Tento úkon teď provést lze.\n');
    expect((await run(['case', 'why', 'ScreenClient', id, ...as])).out).toContain('  [SCR-1] ');
    const other = await run(['case', 'why', 'AppointWorker', id, ...as]);
    expect(other).toMatchObject({ exit: 2, err: expect.stringContaining('se netýká spisu tohoto druhu (case)') });
  });

  it('shows deadlines, sweeps them and keeps a log', async () => {
    const { run, withCase } = terminal();
    const id = await withCase();
    expect(await run(['case', 'due', ...as])).toMatchObject({ exit: 0, out: 'Nemáte žádnou lhůtu.\n' });
    expect(await run(['sweep'])).toMatchObject({ exit: 0, out: 'Žádná lhůta nově neuplynula.\n' });
    await run(['case', 'show', id, ...as]);
    const { out } = await run(['audit', id, '--json']);
    expect(JSON.parse(out)).toMatchObject({ audit: [{ act: 'read', by: 'novotna', outcome: 'accepted' }] });
    expect((await run(['audit'])).out).not.toContain('Vymyšlená');
  });

  it('[CON-19] sweeps a consent that is about to expire, with its last day and who is told', async () => {
    const { run, withCase } = terminal();
    await withCase();
    const day = (later: number) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
    const { out: cases } = await run(['case', 'list', ...as, '--json']);
    const [{ client = '' } = {}] = (JSON.parse(cases) as { cases: readonly { client?: string }[] }).cases;
    const consent = {
      person: client,
      grantor: { kind: 'client' },
      purposes: ['healthCare'],
      recipients: [{ role: 'physician' }],
      categories: ['health'],
      from: day(-1),
      until: day(10),
      notice: { version: '2026-1', lang: 'cs' },
      voluntary: true,
      form: 'written',
    };
    expect(await run(['do', 'GiveConsent', ...as, '--with', '-'], JSON.stringify(consent))).toMatchObject({ exit: 0 });
    const { out } = await run(['sweep', '--json']);
    const [raised] = (JSON.parse(out) as { raised: readonly object[] }).raised;
    expect(raised).toMatchObject({ kind: 'consentExpiry', rule: 'CON-19', ends: day(10), tell: ['novotna'] });
    expect(raised).not.toHaveProperty('decision');
  });

  it('[CMG-22] says for whom a deadline waits: a role in words, anybody else as they are called here', async () => {
    const session = beginSession({} as Io, 'cs', false, manualModules);
    const waiting = (code?: string) => sayWaiting(session, mergeTexts(manualModules.map(({ texts }) => texts)), code);
    expect([waiting(), waiting('client'), waiting('novotna')]).toEqual([
      '',
      ' (čeká se na: klient)',
      ' (čeká se na: novotna)',
    ]);
  });
});
