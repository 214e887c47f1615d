import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relativeDay } from '../src/verbs/relative-day.js';
import { terminal } from './terminal.js';

const clock = { now: () => new Date('2026-03-02T08:00:00Z') };
const as = ['--as', 'novotna'];

const recordOf = async (run: ReturnType<typeof terminal>['run'], id: string) =>
  (JSON.parse((await run(['case', 'show', id, ...as, '--json'])).out) as { record: Record<string, unknown> }).record;

const createdBy = (out: string) => (JSON.parse(out) as { created: Record<string, string> }).created;

describe('verbs', () => {
  it('a contact is one short line', async () => {
    const { run, withCase } = terminal(clock);
    const id = await withCase();
    const line = ['contact', id, 'visit', 'Zastavila jsem se.', '--on', 'včera', ...as];
    const { exit, out } = await run(line);
    expect(exit).toBe(0);
    expect(out).toContain('Provedeno: „Zapsat kontakt“.');
    expect(await recordOf(run, id)).toMatchObject({
      contacts: [{ what: 'visit', on: '2026-03-01', text: 'Zastavila jsem se.' }],
    });
  });

  it('a client is taken in, within a structure and by its parts', async () => {
    const { run, withCase } = terminal(clock);
    await withCase();
    const line = ['case', 'new', '--channel', 'self', '--told-voluntary-and-free', '--json', ...as];
    for (const person of [
      ['--person', '{name: Jiřina Smyšlená, born: 1971-04-02}'],
      ['--person.name', 'Karel Smyšlený', '--person.born', '1970-01-31'],
      ['--person', '{contact: {phone: "777 000 000"}}', '--person.name', 'Hana Vymyšlená'],
    ]) {
      const { exit, out } = await run([...line, ...person]);
      expect(exit).toBe(0);
      expect(createdBy(out)).toMatchObject({ case: expect.stringMatching(/^case-/) });
    }
  });

  it('takes fields from a file, and options before them', async () => {
    const { run, folder, withCase } = terminal(clock);
    const id = await withCase();
    writeFileSync(join(folder, 'contact.yaml'), `case: ${id}\nform: visit\non: 2026-02-27\nnote: Zastavila jsem se.\n`);
    expect(await run(['contact', '--with', 'contact.yaml', '--on=dnes', ...as])).toMatchObject({ exit: 0 });
    expect(await recordOf(run, id)).toMatchObject({ contacts: [{ what: 'visit', on: '2026-03-02' }] });
  });

  it('draws up a plan', async () => {
    const { run, withCase } = terminal(clock);
    const id = await withCase();
    const drafted = await run(['plan', 'draft', id, '--title', 'Zůstat doma', '--reassess-on', '+3m', ...as, '--json']);
    const { plan = '' } = createdBy(drafted.out);
    await run(['plan', 'goal', id, plan, 'Splácet dluh', ...as]);
    const proposed = await run(
      ['plan', 'task', id, plan, 'Dohodnout splátky', '--responsible', '{worker: novotna}', '--due', '+14d']
        .concat(['--coworkers', '{client: true}', '--coworkers', '[{actorWorker: poradkyně}]'])
        .concat(['--matters', 'money,benefits', '--matters=housing', '--no-client-agrees', ...as, '--json']),
    );
    const { task = '' } = createdBy(proposed.out);
    expect(await recordOf(run, id)).toMatchObject({
      plans: [{ plan, title: 'Zůstat doma', reassessOn: '2026-06-02' }],
      tasks: [{ task, due: '2026-03-16', state: 'proposed', coworkers: [{}, {}] }],
    });
    // Nothing is in the way of a bare yes: the word after it is not taken for its value.
    expect(await run(['plan', 'accept', '--client-agrees', id, task, ...as])).toMatchObject({ exit: 0 });
    expect(
      await run([
        'plan',
        'change-task',
        id,
        task,
        '--due',
        'null',
        '--trigger',
        'až přijde výplata',
        '--clientAgrees',
        ...as,
      ]),
    ).toMatchObject({ exit: 0 });
    const { tasks } = (await recordOf(run, id)) as { tasks: object[] };
    expect(tasks).toMatchObject([{ task, trigger: 'až přijde výplata' }]);
    expect(tasks[0]).not.toHaveProperty('due');
  });

  it('acts as `do` does: the same refusals, the same way to repeat safely', async () => {
    const { run, withCase } = terminal(clock);
    const id = await withCase();
    const short = await run(['case', 'manage', id, ...as]);
    expect(short).toEqual(await run(['do', 'ChangeMethod', ...as, '--with', '-'], `case: ${id}`));
    expect(short.exit).toBe(3);
    const contact = ['contact', id, 'phone', '--id', 'u-1', '--json', ...as];
    expect(await run(contact)).toEqual(await run(contact));
    expect(await run(['contact', id, 'visit', '--seen', '1', ...as])).toMatchObject({ exit: 3 });
  });

  it('knows who acts from the environment', async () => {
    const { run, withCase } = terminal(clock);
    const id = await withCase();
    const who = { KOORDINACE_AS: 'novotna' };
    expect(await run(['contact', id, 'phone', 'Zavolá zítra.'], '', who)).toMatchObject({ exit: 0 });
    expect((await run(['case', 'list'], '', who)).out).toContain(id);
    expect(await run(['case', 'list', '--as', 'nikdo'], '', who)).toMatchObject({ exit: 2 });
    expect((await run(['case', 'list'], '', { KOORDINACE_AS: '' })).err).toContain('Chybí povinná volba --as');
  });

  it('says which days are overdue, in a word too', async () => {
    let now = '2026-03-02T08:00:00Z';
    const { run, withCase } = terminal({ now: () => new Date(now) });
    const id = await withCase();
    await run(['case', 'notified', id, '--notified-by', 'MUDr. Alena Horáková', ...as]);
    const soon = await run(['due', ...as]);
    expect(soon.out).toContain('9. 3. 2026 ');
    expect(soon.out).not.toContain('po termínu');
    now = '2026-03-10T08:00:00Z';
    const late = await run(['due', ...as]);
    expect(late.out).toContain('9. 3. 2026 (po termínu)');
    expect(await run(['case', 'due', ...as])).toEqual(late);
    expect(JSON.parse((await run(['due', ...as, '--json'])).out)).toMatchObject({
      due: [{ due: '2026-03-09', overdue: true }],
    });
  });
});

describe('a day', () => {
  it.each([
    ['today', '2026-03-02'],
    ['Dnes', '2026-03-02'],
    ['zítra', '2026-03-03'],
    ['yesterday', '2026-03-01'],
    ['+14d', '2026-03-16'],
    ['-1w', '2026-02-23'],
    ['+2t', '2026-03-16'],
    ['+3m', '2026-06-02'],
    ['+1r', '2027-03-02'],
    ['2026-02-30', '2026-02-30'],
    ['+3x', '+3x'],
    ['příští úterý', 'příští úterý'],
  ])('%s is %s', (typed, day) => expect(relativeDay(typed, clock.now())).toBe(day));

  it('is a day of Prague, also after midnight', () => {
    expect(relativeDay('today', new Date('2026-03-01T23:30:00Z'))).toBe('2026-03-02');
  });
});
