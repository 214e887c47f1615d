import { expect, it } from 'vitest';
import { terminal } from './terminal.js';

const as = ['--as', 'novotna'];
const store = { KOORDINACE_STORE: 'annex-4.sqlite' };
const minute = 60_000;

/** Text without the line breaks of the screen. */
const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');

it('looks into a case that went all the way: its story, its versions, its plans and conferences', {
  timeout: minute,
}, async () => {
  const { run: runIn } = terminal();
  const run = (...args: readonly string[]) => runIn([...args, ...as], '', store);
  await runIn(['start']);

  const czech = await run('case', 'story', 'case-6');
  expect(czech).toMatchObject({ exit: 0, err: '' });
  // In its order: how it began, the conference, the crisis, the closing, the plan.
  expect(czech.out).toMatch(
    /^Případ case-6: klient\n.*Jak to začalo.*25\. února 2026 – případové setkání.*krize, řeší ji Eva Novotná.*případ uzavřen: cíle naplněny.*Individuální plán „Aby paní Marie/s,
  );
  expect(unwrapped(czech.out)).toContain('Dana Veselá (po část setkání, 13.30 až 13.50, online)');
  const english = await run('case', 'story', 'case-6', '--lang', 'en');
  expect(english.out).toMatch(/How it began.*case conference.*the case was closed: goals met/s);
  const { story } = JSON.parse((await run('case', 'story', 'case-6', '--json')).out) as { story: unknown[] };
  expect(story.length).toBeGreaterThan(60);

  const compared = await run('case', 'compare', 'case-6');
  expect(compared.out).toContain('co se změnilo od verze 15 do verze 17');
  expect(compared.out).toContain('+ Přihlásit paní Marii do sbírky');
  expect(compared.out).toContain('do: – → 15. 5. 2026');
  // How far a task got is no part of what was agreed to.
  expect(compared.out).not.toContain('stav');
  const first = await run('case', 'compare', 'case-6', '--from', '13', '--to', '15', '--json');
  expect(JSON.parse(first.out)).toMatchObject({ difference: { from: 13, to: 15 } });
  expect(await run('case', 'compare', 'case-6', '--from', '3')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('13, 15, 17'),
  });
  expect(await run('case', 'compare', 'case-6', '--plan', 'plan-99')).toMatchObject({ exit: 2 });

  const plans = (await run('plan', 'show', 'case-6')).out;
  expect(plans).toContain('• Docházet domů na převazy rány (task-9)');
  expect(plans).not.toContain('Případová setkání');

  const conferences = await run('conference', 'show', 'case-6');
  expect(conferences.out).toContain('mlčenlivost připomenuta: ano');
  // The labour office gets nothing about health, and is told that something is missing (CNF-5).
  const minutes = (await run('conference', 'show', 'case-6', '--for', 'participant-3')).out;
  expect(minutes).toContain('Něco bylo vynecháno');
  expect(minutes).toContain('Paní Marie chce zůstat doma.');
  expect(minutes).not.toContain('zdraví');
  expect(await run('conference', 'show', 'case-6', '--for', 'participant-99')).toMatchObject({ exit: 2 });

  // Whoever led the conference reads of that, and is told that there is more.
  const led = await runIn(['case', 'story', 'case-6', '--as', 'prochazkova'], '', store);
  expect(led.out).toContain('případové setkání');
  expect(led.out).not.toContain('Jak to začalo');
  expect(led.out).toContain('Část spisu zde není vidět.');
  // Whoever has nothing to do with the case reads nothing of it.
  expect(await runIn(['case', 'story', 'case-6', '--as', 'kral'], '', store)).toMatchObject({ exit: 2, out: '' });
});

it('says so when there is nothing to look at yet', async () => {
  const { run, withCase } = terminal();
  const id = await withCase();
  expect((await run(['case', 'story', id, ...as])).out).toMatch(
    /^Případ .*: Marie Vymyšlená\n {2}Na případu pracuje: /,
  );
  expect(await run(['case', 'compare', id, ...as])).toMatchObject({ exit: 2, out: '' });
  expect((await run(['plan', 'show', id, ...as])).out).toMatch(/^Plán v tomto případu není/);
  expect((await run(['conference', 'show', id, ...as])).out).toMatch(/^Setkání v tomto případu není/);
  await run(['plan', 'draft', id, ...as]);
  expect((await run(['case', 'compare', id, ...as])).out).toContain('odsouhlasil verzí plánu: 0');
  for (const look of [
    ['case', 'story'],
    ['case', 'compare'],
    ['plan', 'show'],
    ['conference', 'show'],
  ]) {
    const { exit, out, err } = await run([...look, 'person-1', ...as]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('Tento příkaz se týká jen případů.');
  }
});
