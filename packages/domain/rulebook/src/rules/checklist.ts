import { rules } from '../rule.js';

/** Rules of the checklist and of evaluating the introduction (kontrolní seznam, vyhodnocení zavádění). Manual chapter 4.6, annex 3. */
export const checklist = rules({
  'CHK-1': {
    level: 'must',
    source: '004 annex 3',
    title: { cs: 'Čtyři oblasti, 32 položek', en: 'Four areas, 32 items' },
    text: {
      cs: 'Kontrolní seznam má čtyři oblasti: metodický dokument (8 položek), formalizovaná spolupráce (7), pozice koordinátora podpory (10) a pozice case managera (7). Na každou z 32 položek se odpovídá ano, ne, nebo částečně (v tisku zůstává nezaškrtnutá) a uvádí se doklad a datum.',
      en: 'The checklist has four areas: methodical document (8 items), formalised cooperation (7), coordinator’s post (10), case manager’s post (7): 32 items, each answered yes, no, or partly (printed as not ticked), with evidence and date.',
    },
  },
  'CHK-2': {
    level: 'must',
    source: '004 annex 3',
    title: { cs: 'Návrh odpovědí z dat', en: 'Answers proposed from the data' },
    text: {
      cs: 'U položek, které systém sám vidí ve svých datech, navrhne odpověď i s dokladem; u každé položky je určeno, zda a kde ji lze vidět. Odpověď vždy potvrzuje člověk.',
      en: 'Items that the system can see for itself are proposed with their evidence (the list of items says what can be seen and where); a person always confirms.',
    },
  },
  'CHK-3': {
    level: 'must',
    source: '004 §4.6',
    title: { cs: 'Srovnání v čase', en: 'Runs compared over time' },
    text: {
      cs: 'Vyplněné kontrolní seznamy se uchovávají a porovnávají v čase podle oblastí i položek.',
      en: 'Runs are kept and compared over time, per area and item.',
    },
  },
  'CHK-4': {
    level: 'warn',
    source: '004 §4.6',
    title: { cs: 'SWOT analýza a nezávislý hodnotitel', en: 'SWOT and independent evaluator' },
    text: {
      cs: 'SWOT analýza se uchovává se jménem autora. Pro závěrečné hodnocení se doporučuje nezávislý hodnotitel a systém uvádí, zda je autor nezávislý na úřadu.',
      en: 'A SWOT analysis is kept with its author; for the final evaluation an independent evaluator is recommended, and the system says whether the author is independent of the office.',
    },
  },
  'CHK-5': {
    level: 'warn',
    source: '004 §2.1, §6.3',
    title: { cs: 'Pravidelné hodnocení praxe', en: 'Regular evaluation of the practice' },
    text: {
      cs: 'Koordinátor podpory praxi pravidelně hodnotí; na vynechané hodnocení systém upozorní.',
      en: 'The coordinator regularly evaluates the practice; a missed evaluation is announced.',
    },
  },
});
