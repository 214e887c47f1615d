import type { ActivityId } from '@koordinace/rulebook';
import type { Checked } from './later-phases.js';

type First = Extract<ActivityId, `4.1${string}` | `4.2${string}` | `4.3${string}` | `4.4${string}`>;

/** How activities of the first phases are verified, and in how many days (zázemí, analýza, personální zajištění, dokument). */
export const groundwork = {
  '4.1a': { days: 90, verification: { cs: 'osvědčení o absolvování kurzu', en: 'certificates of the course' } },
  '4.1b': {
    days: 150,
    verification: { cs: 'rozeslaná nabídka a seznam účastníků', en: 'the offer sent, and who took part' },
  },
  '4.1c': {
    days: 60,
    verification: { cs: 'zápis ze setkání s konzultantem', en: 'notes of the meeting with the consultant' },
  },
  '4.1d': {
    days: 30,
    verification: { cs: 'zápis z porady s prezencí', en: 'notes of the staff meeting with attendance' },
  },
  '4.1e': { days: 90, verification: { cs: 'zpracovaná kazuistika bez jmen', en: 'the worked case without names' } },
  '4.1f': {
    days: 60,
    verification: { cs: 'dohoda se supervizorem a termíny supervizí', en: 'agreement with the supervisor, and dates' },
  },
  '4.2a': { days: 120, verification: { cs: 'hotová analýza potřeb obce', en: 'the finished analysis of needs' } },
  '4.2b': {
    days: 135,
    verification: { cs: 'zápis o výběru cílové skupiny', en: 'a note of the choice of the target group' },
  },
  '4.2c': { days: 165, verification: { cs: 'hotová situační analýza', en: 'the finished analysis of the situation' } },
  '4.2d': {
    days: 180,
    verification: { cs: 'seznam zdrojů podpory s kontakty', en: 'a list of resources with contacts' },
  },
  '4.3a': { days: 120, verification: { cs: 'osvědčení celého týmu', en: 'certificates of the whole team' } },
  '4.3b': { days: 120, verification: { cs: 'upravené pracovní náplně', en: 'revised job descriptions' } },
  '4.3c': { days: 120, verification: { cs: 'schválené profily obou pozic', en: 'approved profiles of both posts' } },
  '4.3d': {
    days: 150,
    verification: { cs: 'předávací protokol k vybavení a místnosti', en: 'hand-over of equipment and room' },
  },
  '4.3e': { days: 180, verification: { cs: 'pracovní smlouva nebo jmenování', en: 'contract or appointment' } },
  '4.3f': { days: 150, verification: { cs: 'seznam case managerů', en: 'list of case managers' } },
  '4.3g': { days: 180, verification: { cs: 'schválené plány vzdělávání', en: 'approved training plans' } },
  '4.3h': { days: 240, verification: { cs: 'splněný plán zaškolení', en: 'the completed plan of onboarding' } },
  '4.3i': { days: 210, verification: { cs: 'sepsaná pravidla spolupráce', en: 'rules of cooperation in writing' } },
  '4.4a': { days: 240, verification: { cs: 'podepsaný interní dokument', en: 'the signed internal document' } },
  '4.4b': { days: 240, verification: { cs: 'sada vzorových formulářů', en: 'the set of model forms' } },
  '4.4c': {
    days: 210,
    verification: { cs: 'přijatý dotazník pro posouzení potřebnosti', en: 'the adopted questionnaire' },
  },
} as const satisfies Record<First, Checked>;
