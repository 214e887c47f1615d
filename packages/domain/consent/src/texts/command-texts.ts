import type { Texts } from '@koordinace/kernel';

/** How the commands are called. */
export const commandTexts: Texts['commands'] = {
  AskForConsent: {
    title: { cs: 'Požádat o souhlas', en: 'Ask for consent' },
    about: {
      cs: 'Zaznamená, o který souhlas klienta žádáte a které poučení viděl. Sdílet se podle toho zatím nic nesmí.',
      en: 'Records which consent is asked for and which notice was shown. Nothing may be shared by it yet.',
    },
    refused: { cs: 'Žádost o souhlas zatím nelze zaznamenat.', en: 'The asking cannot be recorded yet.' },
  },
  InvalidateConsent: {
    title: { cs: 'Zneplatnit chybně zapsaný souhlas', en: 'Invalidate a consent recorded wrongly' },
    about: {
      cs: 'Souhlas se neopravuje: chybný záznam přestane platit a správný se zapíše znovu.',
      en: 'A consent is never edited: the wrong record stops counting, and the right one is recorded anew.',
    },
    refused: { cs: 'Tento souhlas nelze zneplatnit.', en: 'This consent cannot be invalidated.' },
  },
  GiveConsent: {
    title: { cs: 'Zaznamenat souhlas se sdílením', en: 'Record a consent' },
    about: {
      cs: 'Zaznamená, které údaje, k jakému účelu a komu se smějí sdělit, kdo k tomu dal souhlas a na jak dlouho.',
      en: 'Records which data may be shared, for which purpose and with whom, who consented and for how long.',
    },
    refused: { cs: 'Souhlas zatím nelze zaznamenat.', en: 'The consent cannot be recorded yet.' },
  },
  RefuseConsent: {
    title: { cs: 'Zaznamenat nesouhlas se sdílením', en: 'Record a refusal of consent' },
    about: {
      cs: 'Zaznamená, že si člověk sdílení nepřeje. Na nárok na pomoc to nemá žádný vliv.',
      en: 'Records that the person does not wish sharing. It has no effect on entitlement to help.',
    },
    refused: { cs: 'Nesouhlas zatím nelze zaznamenat.', en: 'The refusal cannot be recorded yet.' },
  },
  WithdrawConsent: {
    title: { cs: 'Odvolat souhlas', en: 'Withdraw a consent' },
    about: {
      cs: 'Odvolá souhlas celý, nebo z něj vyjme vše, co uvedete: příjemce, účely, druhy údajů. Lze to kdykoli a bez udání důvodu.',
      en: 'Withdraws a consent wholly, or takes out all that is named: recipients, purposes, data categories; at any time, without a reason.',
    },
    refused: { cs: 'Tento souhlas nelze odvolat.', en: 'This consent cannot be withdrawn.' },
  },
  TakeBackRefusal: {
    title: { cs: 'Vzít nesouhlas zpět', en: 'Take a refusal back' },
    about: {
      cs: 'Zaznamená, že dřívější nesouhlas už neplatí. Samo o sobě to žádné sdílení nedovoluje.',
      en: 'Records that an earlier refusal no longer holds. By itself it permits no sharing.',
    },
    refused: { cs: 'Tento nesouhlas nelze vzít zpět.', en: 'This refusal cannot be taken back.' },
  },
  AnnounceConsentExpiry: {
    title: { cs: 'Upozornit na konec souhlasu', en: 'Announce the end of a consent' },
    about: {
      cs: 'Systém včas upozorní na souhlas, kterému se blíží konec platnosti.',
      en: 'The system announces in good time that a consent is about to expire.',
    },
    refused: { cs: 'Na konec souhlasu nelze upozornit.', en: 'The end of the consent cannot be announced.' },
  },
};
