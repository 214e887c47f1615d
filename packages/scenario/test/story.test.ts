import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annex4, storyText, tellStory } from '../src/index.js';
import { lend, openLoans, playLoans } from './loan-case.js';
import { playFile } from './play-shipped.js';

async function storyOf(lang: 'cs' | 'en', width?: number) {
  const { played, office } = await playFile(annex4());
  const lines = await tellStory(played, office, lang);
  return { lines, text: storyText(lines, width === undefined ? {} : { width }) };
}

describe('the story of annex 4', () => {
  it('tells in Czech who did what on which day, what was refused and why', async () => {
    const { text } = await storyOf('cs');
    expect(text).toMatch(/^Paní Marie, její noha, dluhy a byt\n/);
    expect(text).toContain('\npondělí 2. února 2026\n');
    expect(text).toContain('\n10:31  Eva Novotná: ');
    expect(text).toMatch(
      /✗ Case management zatím nelze zahájit\.\n {9}\[ISW-4\] Screening zatím neproběhl\.\n {11}→ Proveďte screening\./,
    );
    expect(text).toMatch(/! Upozornění \[PLN-7\]: /);
  });

  it('ends with how the case stands and its plan, as the case manager reads it', async () => {
    const { text } = await storyOf('cs');
    const end = text.slice(text.indexOf('Kam případ dospěl'));
    for (const part of [
      'Klient: Marie Vymyšlená',
      'Stav: spolupráce je ukončena',
      'Individuální plán „Aby paní Marie zůstala doma a noha se hojila“ – naplněn',
      '1. Splácet dluhy tak, abych nepřišla o byt',
      'odpovídá Jiří Smyšlený',
      'Dílčí plán „Dluhy“',
      'odpovídá Alice Růžičková',
    ]) {
      expect(end).toContain(part);
    }
  });

  it('has no code, id, or text without a translation in it', async () => {
    for (const lang of ['cs', 'en'] as const) {
      const { text } = await storyOf(lang, 400);
      const told = text.replace(/\[[A-Z0-9, -]+\]/g, '');
      expect(told).not.toMatch(/\$\w|undefined|\{\w+\}|\b(?:case|person|task|plan|goal|risk|consent)-\d/);
      expect(told).not.toMatch(/\b(?:RecordIntake|ProposeTask|AgreePlan|AppointWorker)\b/);
    }
  });

  it('is as wide as asked, with no preposition left alone at the end of a line', async () => {
    const { text } = await storyOf('cs', 60);
    const lines = text.split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => / [ksvzouai]$/i.test(line))).toEqual([]);
  });

  it('lets whoever shows it paint each kind of line', async () => {
    const { lines } = await storyOf('en');
    const kinds = new Set(lines.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['title', 'day', 'act', 'tell', 'refused', 'reason', 'way', 'note', 'item']),
    );
    expect(storyText(lines, { paint: (kind, text) => `<${kind}>${text}` })).toMatch(/<day>Monday,? 2 February 2026/);
  });
});

describe('the story of announced deadlines', () => {
  const ofCase = (name: string) => playFile(fileURLToPath(new URL(`../cases/rules/${name}.yaml`, import.meta.url)));

  it('[CON-19] tells the last day of a consent and who is told', async () => {
    const { played, office } = await ofCase('con-19');
    expect(storyText(await tellStory(played, office, 'cs'), { width: 400 })).toContain(
      '! [CON-19] blížící se konec souhlasu, platí do 30. června 2026. Dozví se: Eva Novotná.',
    );
  });

  it('[STF-3] names the absent colleague first, then the substitute', async () => {
    const { played, office } = await ofCase('stf-3');
    expect(storyText(await tellStory(played, office, 'cs'), { width: 400 })).toContain(
      'Dozví se: Eva Novotná, Hana Svobodová.',
    );
  });

  it('[CMG-22] tells for whom it waits: a role, somebody of the cast, or the account', async () => {
    const { played, office } = await ofCase('con-19');
    for (const [waitsFor, told] of [
      ['supportCoordinator', 'koordinátor podpory'],
      [played.names['marie'] ?? '', 'Marie Vymyšlená'],
      ['cerna', 'Ivana Černá'],
      ['nikdo', 'nikdo'],
    ] as const) {
      const steps = played.steps.map((step) =>
        step.raised === undefined ? step : { ...step, raised: step.raised.map((one) => ({ ...one, waitsFor })) },
      );
      const lines = await tellStory({ ...played, steps }, office, 'cs');
      expect(storyText(lines, { width: 400 })).toContain(`Dozví se: Eva Novotná. Čeká se na: ${told}.`);
    }
  });
});

it('a story says where a step did not turn out as expected, also without a case', async () => {
  const played = await playLoans(lend, 0);
  const office = await openLoans(0)({
    head: { id: 'kovar', name: 'Karel Kovář' },
    clock: { now: () => new Date(0) },
    ids: { next: () => '' },
  });
  expect(storyText(await tellStory(played, office, 'cs'))).toContain(
    '✗ Krok 1 nedopadl podle očekávání.\n         Čekalo se: přijato. Přišlo: odmítnuto podle NET-3 (rule).',
  );
});
