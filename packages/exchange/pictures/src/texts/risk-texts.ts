import type { Text } from '@koordinace/kernel';

/** States of a risk, as they are written beside it. */
export const riskStateTexts = {
  proposed: { cs: 'navrženo', en: 'proposed' },
  open: { cs: 'hrozí', en: 'open' },
  matured: { cs: 'nastalo', en: 'came true' },
  settled: { cs: 'nastalo a je vyřešeno', en: 'came true and is settled' },
  closed: { cs: 'už nehrozí', en: 'closed' },
  setAside: { cs: 'odloženo', en: 'set aside' },
} as const satisfies Record<string, Text>;

/** What the picture of the risks says. */
export const riskTexts = {
  title: { cs: 'Rizika zavádění', en: 'Risks of the introduction' },
  summary: {
    cs: 'Rizik: {risks}. Hrozí {open}, nastalo {matured}, nastalo a je vyřešeno {settled}, už nehrozí {closed}, navrženo {proposed}, odloženo {setAside}. Vysoký součin má {high} z těch, která hrozí nebo nastala.',
    en: 'Risks: {risks}. Open {open}, came true {matured}, came true and settled {settled}, closed {closed}, proposed {proposed}, set aside {setAside}. Of those that are open or came true, {high} have a high product.',
  },
  empty: { cs: 'Zatím není popsáno žádné riziko.', en: 'No risk has been described yet.' },
  likelihood: { cs: 'Pravděpodobnost (1 nejnižší, 5 nejvyšší)', en: 'Likelihood (1 lowest, 5 highest)' },
  impact: { cs: 'Dopad (1 nejmenší, 5 největší)', en: 'Impact (1 smallest, 5 largest)' },
  low: { cs: 'součin 1–6: nízký', en: 'product 1–6: low' },
  medium: { cs: '8–12: střední', en: '8–12: medium' },
  high: { cs: '15–25: vysoký', en: '15–25: high' },
  product: { cs: '{likelihood} × {impact} = {product}', en: '{likelihood} × {impact} = {product}' },
  unrated: { cs: 'dosud neohodnoceno', en: 'not rated yet' },
} as const satisfies Record<string, Text>;

/** Heads of the table. */
export const riskTableTexts = {
  caption: { cs: 'Rizika od nejzávažnějšího', en: 'Risks, the gravest first' },
  number: { cs: 'Č.', en: 'No.' },
  field: { cs: 'Oblast', en: 'Field' },
  risk: { cs: 'Riziko', en: 'Risk' },
  state: { cs: 'Stav', en: 'State' },
  likelihood: { cs: 'Pravděpodobnost', en: 'Likelihood' },
  impact: { cs: 'Dopad', en: 'Impact' },
  product: { cs: 'Součin', en: 'Product' },
} as const satisfies Record<string, Text>;
