export { type Decision, isBadInput, type Lang, type Module, type Refused, rulesOf } from '@koordinace/kernel';
export {
  type Audited,
  type Clock,
  countedIds,
  type Desk,
  type IdSource,
  type Keys,
  memoryKeys,
  type Office,
  type Possible,
  type Raised,
  type Reading,
  randomIds,
  systemClock,
} from '@koordinace/office';
export { type DisclosedContent, type DisclosedPart, disclosedContent } from './disclosed-content.js';
export { internalDocumentDraft } from './internal-document.js';
export { manualModules } from './manual-modules.js';
export { explain, type OpenOffice, openOffice } from './open-office.js';
