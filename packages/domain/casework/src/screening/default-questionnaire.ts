import type { Questionnaire } from './questionnaire.js';

/**
 * The questionnaire made from the manual's own list (004 §4.4), in force as long as the office has adopted none
 * of its own (výchozí dotazník; SCR-1, SCR-4).
 */
export const defaultQuestionnaire: Questionnaire = {
  version: 'manual-1',
  thresholds: { answers: 1, furtherNeed: 2 },
  questions: [
    {
      id: 'severalProblems',
      criterion: 'severalProblems',
      topic: 'situation',
      effect: 'yesShows',
      cs: 'Řeší klient více problémů najednou?',
      en: 'Does the client deal with several problems at once?',
    },
    {
      id: 'longDuration',
      criterion: 'longDuration',
      topic: 'situation',
      effect: 'yesShows',
      cs: 'Trvá situace dlouho nebo se opakuje?',
      en: 'Has the situation lasted long, or does it come back?',
    },
    {
      id: 'severalExperts',
      criterion: 'severalExperts',
      topic: 'situation',
      effect: 'yesShows',
      cs: 'Je k řešení potřeba více odborníků nebo služeb?',
      en: 'Are several experts or services needed?',
    },
    {
      id: 'longerCooperation',
      criterion: 'longerCooperation',
      topic: 'situation',
      effect: 'yesShows',
      cs: 'Lze předpokládat delší spolupráci?',
      en: 'Is a longer cooperation to be expected?',
    },
    {
      id: 'enoughSupport',
      criterion: 'insufficientSupport',
      topic: 'situation',
      effect: 'noShows',
      cs: 'Má klient dostatečnou oporu v rodině, službách nebo organizacích?',
      en: 'Has the client enough support by family, services or organisations?',
    },
    {
      id: 'copesAlone',
      criterion: 'unableAlone',
      topic: 'situation',
      effect: 'noShows',
      cs: 'Zvládne klient situaci vyřešit sám?',
      en: 'Can the client solve the situation alone?',
    },
    {
      id: 'worsening',
      criterion: 'worsening',
      topic: 'situation',
      effect: 'yesShows',
      cs: 'Zhoršuje se situace tak, že potřebuje dlouhodobý plán a pravidelné sledování?',
      en: 'Does the situation worsen so that it needs a long-term plan and regular monitoring?',
    },
    {
      id: 'motivation',
      criterion: 'motivation',
      topic: 'situation',
      effect: 'yesShows',
      cs: 'Chce klient svou situaci řešit?',
      en: 'Does the client want to solve the situation?',
    },
    {
      id: 'consentToShare',
      criterion: 'consentToShare',
      topic: 'situation',
      effect: 'yesShows',
      cs: 'Souhlasí klient se sdílením informací a se zapojením dalších odborníků?',
      en: 'Does the client agree to sharing information and involving other experts?',
    },
  ],
};
