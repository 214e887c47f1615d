import { codeList } from '@koordinace/kernel';

/** How an item of the checklist is answered (odpověď na položku, CHK-1). Partly is printed as not ticked. */
export const ChecklistAnswer = codeList('ChecklistAnswer', {
  yes: { cs: 'ano', en: 'yes' },
  partly: { cs: 'zčásti', en: 'partly' },
  no: { cs: 'ne', en: 'no' },
});
export type ChecklistAnswer = (typeof ChecklistAnswer.codes)[number];
