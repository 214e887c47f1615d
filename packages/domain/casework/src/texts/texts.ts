import type { Texts } from '@koordinace/kernel';
import { commands } from './commands.js';
import { facts } from './facts.js';
import { intakeNeeds } from './intake-needs.js';
import { managementNeeds } from './management-needs.js';
import { places } from './places.js';
import { planNeeds } from './plan-needs.js';
import { screeningNeeds } from './screening-needs.js';

/** The texts of the module for people. */
export const texts: Texts = {
  commands,
  facts,
  places,
  needs: { ...intakeNeeds, ...screeningNeeds, ...managementNeeds, ...planNeeds },
  roles: {
    caseManager: { cs: 'case manager případu', en: "the case's case manager" },
    socialWorker: { cs: 'sociální pracovník případu', en: "the case's social worker" },
    client: { cs: 'klient', en: 'the client' },
    guardian: { cs: 'opatrovník klienta', en: "the client's guardian" },
  },
  deadlines: {
    unbasedIntake: { cs: 'příjem bez právního důvodu předání informací', en: 'intake without a basis' },
    reply: { cs: 'odpověď poskytovateli zdravotních služeb', en: 'reply to a health provider' },
    task: { cs: 'termín úkolu', en: 'task' },
    planReassessment: { cs: 'přehodnocení plánu', en: 'reassessment of the plan' },
  },
};
