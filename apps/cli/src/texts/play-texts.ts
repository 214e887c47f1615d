import type { Text } from '@koordinace/kernel';

/** Sentences around a play. */
export const playTexts = {
  problems: {
    cs: 'Zápis případu má chyby, nic jsme nepřehráli.',
    en: 'The case is not written correctly; nothing was played.',
  },
  asExpected: {
    cs: '{file}: všech {passed} kroků dopadlo, jak se čekalo.',
    en: '{file}: all {passed} steps turned out as expected.',
  },
  unexpected: {
    cs: '{file}: jinak, než se čekalo, dopadly kroky: {failed} z {all}.',
    en: '{file}: {failed} of {all} steps turned out otherwise than expected.',
  },
  step: { cs: '  krok {n} ({command}): ', en: '  step {n} ({command}): ' },
  explore: {
    cs: `Případ zůstal v souboru {store}. Prozkoumejte jej:
  npx koordinace case story {case} --as {who} --store {store}
  npx koordinace case compare {case} --as {who} --store {store}
  npx koordinace conference show {case} --as {who} --store {store}
  npx koordinace case can {case} --as {who} --store {store}
Příští „npm start“ začne s tímto souborem znovu od začátku.`,
    en: `The case stays in the file {store}. Explore it:
  npx koordinace case story {case} --as {who} --store {store} --lang en
  npx koordinace case compare {case} --as {who} --store {store} --lang en
  npx koordinace conference show {case} --as {who} --store {store} --lang en
  npx koordinace case can {case} --as {who} --store {store} --lang en
The next \`npm start\` begins this file anew.`,
  },
} as const satisfies Record<string, Text>;
