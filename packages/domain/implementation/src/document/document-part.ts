import { codeList } from '@koordinace/kernel';

/** The parts that the internal document should have (části interního dokumentu; IMP-11, IMP-13, IMP-15): each a section under a heading. */
export const DocumentPart = codeList('DocumentPart', {
  definitions: { cs: 'Vymezení pojmů', en: 'Definitions' },
  methods: { cs: 'Metody práce', en: 'Methods' },
  coordinator: { cs: 'Koordinátor podpory', en: 'Support coordinator' },
  manager: { cs: 'Case manager', en: 'Case manager' },
  procedures: { cs: 'Postupy spolupráce s aktéry', en: 'Procedures of cooperation with actors' },
  identification: { cs: 'Identifikace klientů', en: 'Identification of clients' },
  models: { cs: 'Vzorová dokumentace', en: 'Model documents' },
  evaluation: { cs: 'Vyhodnocování praxe', en: 'Evaluation of the practice' },
  principles: { cs: 'Zásady', en: 'Principles' },
  leadership: { cs: 'Podíl vedoucího odboru a vedení obce', en: 'Part of the head and of the leadership' },
  references: { cs: 'Právní předpisy a strategie', en: 'Law and strategies' },
});
export type DocumentPart = (typeof DocumentPart.codes)[number];
