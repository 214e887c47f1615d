import type { ErrorText } from './error-text.js';
import { inputErrorTexts } from './input-error-texts.js';
import { storeErrorTexts } from './store-error-texts.js';
import { usageErrorTexts } from './usage-error-texts.js';

const internal = {
  internal: {
    exit: 1,
    why: {
      cs: 'V programu nastala neočekávaná chyba. Co bylo přijato dříve, zůstává uloženo.',
      en: 'Something unexpected went wrong inside the program. What was accepted before is safe.',
    },
    way: {
      cs: 'Zopakujte příkaz s proměnnou prostředí KOORDINACE_DEBUG=1 a podrobný výpis předejte správci systému.',
      en: 'Run it again with the environment variable KOORDINACE_DEBUG=1 and pass the details to whoever runs the system.',
    },
  },
} as const satisfies Record<string, ErrorText>;

/** Every error of the program itself (chybová hlášení). */
export const errorTexts = { ...usageErrorTexts, ...inputErrorTexts, ...storeErrorTexts, ...internal };

/** Code of an error, for example `'store-missing'`. */
export type ErrorCode = keyof typeof errorTexts;
