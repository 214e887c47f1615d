import { clientView, type ReadableDisclosure } from '@koordinace/consent';
import type { PlainDate } from '@koordinace/kernel';
import { describe, expect, it } from 'vitest';
import {
  clientViewJson,
  clientViewPage,
  clientViewText,
  type DisclosureDocument,
  disclosurePage,
  disclosureText,
} from '../src/index.js';

const nasty = '<script>alert("Vymyšlená")</script>';
const day = (text: string) => text as PlainDate;
const document: DisclosureDocument = {
  from: { office: 'Městský úřad Vzorov', worker: 'Eva Novotná', contact: 'tel. 600 000 000' },
  to: { name: 'MUDr. Jana Králová', organisation: 'Poliklinika Vzorná' },
  about: 'M. V.',
  purpose: 'healthCare',
  basis: { kind: 'duty', citation: '108/2006:92:a' },
  on: day('2026-03-10'),
  reference: 'VZ/1/2026',
  sections: [
    { title: 'Zdravotní stav', rows: [['Obtíže', nasty]], paragraphs: ['Potřebuje <b>dopravu</b>.'] },
    { title: 'Potřeby', paragraphs: ['Odvoz k lékaři.'] },
  ],
  partial: true,
  obligations: ['noPassingOn', 'noPassingOn', 'tellClient', 'pseudonymiseClient'],
};
const disclosure: ReadableDisclosure = {
  disclosure: 'disclosure-1',
  state: 'delivered',
  recipient: { name: nasty, roles: ['physician'] },
  purpose: 'healthCare',
  categories: ['health'],
  open: ['health'],
  recordedBy: 'novotna',
  requestedAt: '2026-03-02T08:00:00.000Z',
  deliveredAt: '2026-03-03T08:00:00.000Z',
};
const view = clientView({ person: 'person-1', on: day('2026-03-10'), consents: [], disclosures: [disclosure] });
const pages = (['cs', 'en'] as const).flatMap((lang) => [
  [`disclosure ${lang}`, lang, disclosurePage(document, lang)] as const,
  [`client's view ${lang}`, lang, clientViewPage(view, lang)] as const,
]);

describe('pages', () => {
  it.each(pages)(
    '[CON-12] %s: language, one title, headings in order, headed cells, nothing that runs',
    (_, lang, page) => {
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page.match(/<h1>/g)).toHaveLength(1);
      const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
      expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
      expect(page.match(/<th scope="row">/g)).toHaveLength(page.match(/<th\b/g)?.length ?? 0);
      expect(page.match(/<caption>/g)).toHaveLength(page.match(/<table>/g)?.length ?? 0);
      expect(page).toContain('@media print');
      expect(page).not.toMatch(/<script|javascript:|\son\w+=|src=|href=|url\(/i);
      expect(page).toContain('&lt;script&gt;alert(&quot;Vymyšlená&quot;)&lt;/script&gt;');
    },
  );
});

describe('a disclosure', () => {
  it('[CON-5] [CON-7] [CON-20] says who, to whom, why, on what basis, and what is to be kept', () => {
    expect(disclosureText(document, 'cs')).toBe(`SDĚLENÍ INFORMACÍ

Sděluje: Eva Novotná, Městský úřad Vzorov, tel. 600 000 000
Komu: MUDr. Jana Králová, Poliklinika Vzorná
O kom: M. V.
K čemu: zdravotní péče
Na základě: zákonné povinnosti: zákon o sociálních službách (č. 108/2006 Sb.), § 92 písm. a)
Dne: 10. 3. 2026
Číslo jednací: VZ/1/2026

ZDRAVOTNÍ STAV
Obtíže: ${nasty}
Potřebuje <b>dopravu</b>.

POTŘEBY
Odvoz k lékaři.

Některé údaje v tomto sdělení nejsou uvedeny.

CO VÁS PROSÍME DODRŽET
- Informace jsou určeny jen vám a jen k uvedenému účelu. Vztahuje se na ně povinnost mlčenlivosti.
- Informace dál nepředávejte.
- Jméno klienta je nahrazeno. Nezjišťujte prosím, o koho jde, nepotřebujete-li to ke své práci.

`);
  });

  it('[CON-4] says that something was left out only where it was', () => {
    const whole = { ...document, partial: false };
    expect(disclosureText(whole, 'cs')).not.toContain('nejsou uvedeny');
    expect(disclosurePage(whole, 'cs')).not.toContain('nejsou uvedeny');
    expect(disclosurePage(document, 'cs')).toContain('nejsou uvedeny');
  });

  it('[CON-6] tells the basis of each kind', () => {
    const by = (basis: DisclosureDocument['basis']) => disclosureText({ ...document, basis }, 'cs');
    expect(by({ kind: 'consent', statedOn: [day('2026-03-01')] })).toContain('Na základě: souhlasu ze dne 1. 3. 2026');
    expect(by({ kind: 'emergency', declaredOn: day('2026-03-04') })).toContain('zaznamenaného dne 4. 3. 2026');
  });
});

describe('a client’s view', () => {
  it('[CON-12] is there as text and as JSON, too', () => {
    expect(clientViewText(view, 'cs')).toContain('CO JSME KOMU PŘEDALI\n\nPředáno 3. 3. 2026.\n  Komu: ');
    expect(clientViewText(view, 'cs')).toContain('Žádný souhlas teď neplatí.');
    const parsed = JSON.parse(clientViewJson(view, 'en')) as { view: unknown; told: { lang: string } };
    expect(parsed.view).toEqual(view);
    expect(parsed.told.lang).toBe('en');
  });
});
