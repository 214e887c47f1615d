import type { Text } from '@koordinace/kernel';

/** Kinds of files and of what lives in them (druhy spisů a jejich částí). */
export const kindTexts: Readonly<Record<string, Text>> = {
  case: { cs: 'případ', en: 'case' },
  person: { cs: 'osoba', en: 'person' },
  plan: { cs: 'individuální plán', en: 'individual plan' },
  goal: { cs: 'cíl', en: 'goal' },
  task: { cs: 'úkol', en: 'task' },
  risk: { cs: 'riziko', en: 'risk' },
  conference: { cs: 'případové setkání', en: 'conference' },
  participant: { cs: 'účast na setkání', en: 'participation' },
  member: { cs: 'člen týmu', en: 'member of the team' },
  request: { cs: 'žádost o pomoc koordinátora', en: 'request to the coordinator' },
  consultation: { cs: 'konzultace', en: 'consultation' },
  crisis: { cs: 'krize', en: 'crisis' },
  reply: { cs: 'odpověď zdravotníkům', en: 'reply to the health provider' },
  consent: { cs: 'souhlas', en: 'consent' },
  guardianship: { cs: 'zastoupení', en: 'guardianship' },
  worker: { cs: 'pracovník', en: 'worker' },
  office: { cs: 'úřad', en: 'office' },
  questionnaire: { cs: 'dotazník', en: 'questionnaire' },
  implementation: { cs: 'implementační plán', en: 'implementation plan' },
  step: { cs: 'krok plánu', en: 'step of the plan' },
  target: { cs: 'cílová skupina', en: 'target group' },
};
