import { codeList } from '@koordinace/kernel';

/** In which binding form the document is issued (forma interního dokumentu, IMP-11). */
export const DocumentForm = codeList('DocumentForm', {
  directive: { cs: 'interní směrnice', en: 'internal directive' },
  instruction: { cs: 'pokyn', en: 'instruction' },
  regulation: { cs: 'vnitřní nařízení', en: 'internal regulation' },
  measure: { cs: 'organizační opatření', en: 'organisational measure' },
});
export type DocumentForm = (typeof DocumentForm.codes)[number];
