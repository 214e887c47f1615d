import { mergeTexts, noTexts, type Texts } from '@koordinace/kernel';
import { commandTexts } from './command-texts.js';
import { disclosureTexts } from './disclosure-texts.js';
import { emergencyTexts } from './emergency-texts.js';
import { givingTexts } from './giving-texts.js';
import { houseTexts } from './house-texts.js';
import { factTexts, placeTexts } from './place-texts.js';
import { receivedTexts } from './received-texts.js';
import { sharingTexts } from './sharing-texts.js';

/** Giving, refusing and ending consents, and the decision about sharing. */
const ofConsents: Texts = {
  ...noTexts,
  commands: commandTexts,
  facts: factTexts,
  places: placeTexts,
  deadlines: {
    consentExpiry: { cs: 'blížící se konec souhlasu', en: 'consent about to expire' },
  },
  needs: { ...givingTexts, ...sharingTexts },
};

/** All texts of the module, Czech first. */
export const consentTexts: Texts = mergeTexts([ofConsents, disclosureTexts, emergencyTexts, houseTexts, receivedTexts]);
