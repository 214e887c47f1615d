import { codeList } from '@koordinace/kernel';

/** By what whoever gets information is bound to keep it (čím je příjemce vázán mlčenlivostí, CON-20). */
export const BoundBy = codeList('BoundBy', {
  law: { cs: 'zákonem', en: 'by law' },
  undertaking: { cs: 'podepsaným závazkem mlčenlivosti', en: 'by a signed undertaking' },
  reminder: { cs: 'připomenutím mlčenlivosti, které je zapsáno', en: 'by a reminder that is on record' },
});
export type BoundBy = (typeof BoundBy.codes)[number];
