import type { Texts } from '@koordinace/kernel';
import { commands } from './commands.js';
import { conferenceCommands } from './conference-commands.js';
import { conferenceNeeds } from './conference-needs.js';
import { courseNeeds } from './course-needs.js';
import { facts } from './facts.js';
import { intakeNeeds } from './intake-needs.js';
import { managementCommands } from './management-commands.js';
import { managementNeeds } from './management-needs.js';
import { places } from './places.js';
import { planNeeds } from './plan-needs.js';
import { screeningNeeds } from './screening-needs.js';
import { supportCommands } from './support-commands.js';
import { supportNeeds } from './support-needs.js';

/** The texts of the module for people. */
export const texts: Texts = {
  commands: { ...commands, ...managementCommands, ...supportCommands, ...conferenceCommands },
  facts,
  places,
  needs: {
    ...intakeNeeds,
    ...screeningNeeds,
    ...managementNeeds,
    ...courseNeeds,
    ...supportNeeds,
    ...conferenceNeeds,
    ...planNeeds,
  },
  roles: {
    caseManager: { cs: 'case manager případu', en: "the case's case manager" },
    socialWorker: { cs: 'sociální pracovník případu', en: "the case's social worker" },
    caseCoordinator: {
      cs: 'koordinátor podpory, který vede setkání k případu',
      en: 'the coordinator who leads a conference of the case',
    },
    client: { cs: 'klient', en: 'the client' },
    guardian: { cs: 'opatrovník klienta', en: "the client's guardian" },
  },
  deadlines: {
    unbasedIntake: { cs: 'příjem bez právního důvodu předání informací', en: 'intake without a basis' },
    reply: { cs: 'odpověď poskytovateli zdravotních služeb', en: 'reply to a health provider' },
    task: { cs: 'termín úkolu', en: 'task' },
    planReassessment: { cs: 'přehodnocení plánu', en: 'reassessment of the plan' },
    contact: { cs: 'kontakt s klientem', en: 'contact with the client' },
    expectedEnd: { cs: 'předpokládaný konec spolupráce', en: 'expected end of the cooperation' },
    processEvaluation: { cs: 'vyhodnocení koordinátora', en: "coordinator's evaluation" },
    conference: { cs: 'případové setkání', en: 'case conference' },
    minutes: { cs: 'záznam ze setkání', en: 'minutes of the conference' },
    minutesDelivery: { cs: 'doručení záznamu ze setkání', en: 'delivery of the minutes' },
    conferenceFollowUp: { cs: 'kontrola úkolů ze setkání', en: 'follow-up of the conference' },
    waiting: { cs: 'krok, který dlouho čeká', en: 'a step that has waited long' },
  },
};
