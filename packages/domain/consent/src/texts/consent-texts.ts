import { noTexts, type Texts } from '@koordinace/kernel';
import { commandTexts } from './command-texts.js';
import { givingTexts } from './giving-texts.js';
import { factTexts, placeTexts } from './place-texts.js';
import { sharingTexts } from './sharing-texts.js';

/** All texts of the module, Czech first. */
export const consentTexts: Texts = {
  ...noTexts,
  commands: commandTexts,
  facts: factTexts,
  places: placeTexts,
  deadlines: {
    consentExpiry: { cs: 'blížící se konec souhlasu', en: 'consent about to expire' },
  },
  needs: { ...givingTexts, ...sharingTexts },
};
