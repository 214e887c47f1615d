import { noTexts, type Texts } from '@koordinace/kernel';
import { planCommands } from './plan-commands.js';
import { planFacts, planPlaces } from './plan-facts.js';
import { planNeeds } from './plan-needs.js';
import { stepCommands } from './step-commands.js';
import { stepNeeds } from './step-needs.js';

/** Texts of the plan, Czech and English. */
export const planTexts: Texts = {
  ...noTexts,
  commands: { ...planCommands, ...stepCommands },
  facts: planFacts,
  places: planPlaces,
  needs: { ...planNeeds, ...stepNeeds },
  roles: {
    changeCarrier: { cs: 'nositel změny', en: 'carrier of the change' },
    stepResponsible: { cs: 'odpovědný za krok plánu', en: 'responsible for a step of the plan' },
  },
  deadlines: {
    implementationStep: {
      cs: 'termín kroku implementačního plánu',
      en: 'deadline of a step of the implementation plan',
    },
    interimEvaluation: {
      cs: 'průběžné vyhodnocení implementačního plánu',
      en: 'interim evaluation of the implementation plan',
    },
    finalEvaluation: {
      cs: 'závěrečné vyhodnocení implementačního plánu',
      en: 'final evaluation of the implementation plan',
    },
    riskReview: { cs: 'přehodnocení rizika', en: 'review of a risk' },
  },
};
