import { codeList } from '@koordinace/kernel';

/** By what a name is replaced (způsob nahrazení jména, CON-9); from the mildest to the strictest. */
export const PseudonymForm = codeList('PseudonymForm', {
  initials: { cs: 'iniciály', en: 'initials' },
  code: { cs: 'kód', en: 'a code' },
});
export type PseudonymForm = (typeof PseudonymForm.codes)[number];
