import type { ModulePart } from '@koordinace/kernel';
import { riskKeepers } from '../plan/keepers.js';
import { AddMeasure } from './commands/add-measure.js';
import { AdoptRisk } from './commands/adopt-risk.js';
import { AmendRisk } from './commands/amend-risk.js';
import { CloseRisk } from './commands/close-risk.js';
import { MatureRisk } from './commands/mature-risk.js';
import { ProposeRisks } from './commands/propose-risks.js';
import { ReviewRisk } from './commands/review-risk.js';
import { SetAsideRisk } from './commands/set-aside-risk.js';
import { SettleRisk } from './commands/settle-risk.js';
import { riskLifecycle } from './risk-lifecycle.js';
import { risksView } from './risks-view.js';
import { riskTexts } from './texts/risk-texts.js';

/** The risks of an implementation plan (rizika implementačního plánu; RSK-1, RSK-2, RSK-3). They live in the file of the plan. */
export const risk: ModulePart = {
  lifecycles: [riskLifecycle],
  commands: [
    ProposeRisks,
    AdoptRisk,
    SetAsideRisk,
    AmendRisk,
    AddMeasure,
    ReviewRisk,
    MatureRisk,
    SettleRisk,
    CloseRisk,
  ],
  texts: riskTexts,
  views: [risksView],
  keepers: riskKeepers,
};
