import { describe, expect, it } from 'vitest';
import { type ReferralForm, referralFormPage, referralFormText } from '../src/index.js';

const nasty = 'Poradna <script>alert(1)</script>';
const form: ReferralForm = {
  actor: nasty,
  contacts: { office: 'Městský úřad Vzorov', phone: '600 000 000', email: 'socialni@vzorov.example' },
};

describe('a referral consent form', () => {
  it('[CON-16] [INT-3] names the actor and the office, and covers basic information only', () => {
    const text = referralFormText({ ...form, actor: 'Poradna Vzorov' }, 'cs');
    expect(text).toContain('aby Poradna Vzorov předal(a) úřadu Městský úřad Vzorov základní informace');
    expect(text).toContain('- totožnost\n- kontaktní údaje\n- základní popis situace\nNic dalšího');
    expect(text).toContain('Telefon: 600 000 000\nE-mail: socialni@vzorov.example');
    expect(text).not.toContain('Datová schránka');
  });

  it('[CON-16] [INT-3] one that would cover more, or nothing, is not made', () => {
    for (const make of [referralFormPage, referralFormText]) {
      expect(() => make({ ...form, categories: ['identity', 'health'] }, 'cs')).toThrow('`health` is more than basic');
      expect(() => make({ ...form, categories: [] }, 'cs')).toThrow('at least one');
    }
  });

  it.each(['cs', 'en'] as const)(
    '[CON-2] [CON-3] [CON-16] in %s: voluntary, withdrawable, with room to sign',
    (lang) => {
      const said =
        lang === 'cs'
          ? ['dobrovolný', 'kdykoli odvolat', 'Místo a datum', 'Podpis']
          : ['voluntary', 'withdraw', 'Place and date', 'Signature'];
      for (const words of said) {
        expect(referralFormText(form, lang)).toContain(words);
        expect(referralFormPage(form, lang)).toContain(words);
      }
    },
  );

  it('[CON-16] prints as a page: a language, headed cells, everything escaped, nothing that runs', () => {
    const page = referralFormPage(form, 'cs');
    expect(page).toContain('<html lang="cs">');
    expect(page).toContain('Poradna &lt;script&gt;');
    expect(page).not.toMatch(/<script|src=|href=|\{\w+\}(?!.*<\/style>)/);
    expect(page.match(/<th scope="row">/g)).toHaveLength(page.match(/<th\b/g)?.length ?? 0);
  });
});
