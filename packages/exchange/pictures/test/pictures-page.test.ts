import { describe, expect, it } from 'vitest';
import { checklistOverTime, picturesPage, planGantt, riskMatrix } from '../src/index.js';
import { drawn } from './promises.js';

const nasty = '<img src=x onerror=alert(1)>';

describe('pictures as a page to print', () => {
  it.each(['cs', 'en'] as const)(
    '%s: every sheet, its tables with headed cells, no id twice, nothing that runs',
    (lang) => {
      const pictures = [
        drawn(
          planGantt(
            {
              title: nasty,
              start: '2026-01-05',
              steps: [{ activity: nasty, state: 'planned', deadlines: ['2026-03-01'] }],
            },
            { lang, today: '2026-02-01' },
          ),
        ),
        drawn(checklistOverTime([{ day: '2026-03-02', answers: { A1: 'yes' } }], { lang })),
        drawn(riskMatrix([{ field: nasty, text: nasty, likelihood: 1, impact: 2, state: 'open' }], { lang })),
      ];
      const page = picturesPage(pictures, lang);
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page.match(/<svg /g)).toHaveLength(1 + 3 + 1);
      expect(page.match(/<h1>/g)).toHaveLength(3);
      expect(page.match(/<caption>/g)).toHaveLength(4);
      expect(page.match(/<th scope="col">/g)).toHaveLength(page.match(/<th\b/g)?.length ?? 0);
      expect(page).not.toMatch(/<script|<img|javascript:|href=/i);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});
