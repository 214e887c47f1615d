import { command } from '@koordinace/kernel';
import { QuestionnaireAdopted } from '../facts/office-facts.js';
import type { QuestionnaireId } from '../ids.js';
import { Questionnaire } from '../screening/questionnaire.js';
import { officeLeads } from './who.js';

/** Adopts the office's own version of the screening questionnaire (schválení dotazníku; SCR-1 to SCR-4). */
export const AdoptQuestionnaire = command('AdoptQuestionnaire', {
  fields: Questionnaire.shape,
  who: officeLeads,
  facts: [QuestionnaireAdopted],
  proposes: (given, act) => [
    QuestionnaireAdopted({ questionnaire: act.newId('questionnaire') as QuestionnaireId, ...given }),
  ],
});
