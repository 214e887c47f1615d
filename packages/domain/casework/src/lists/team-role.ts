import { codeList } from '@koordinace/kernel';

/** What somebody is in the team around the client (role v multidisciplinárním týmu; CMG-7). */
export const TeamRole = codeList('TeamRole', {
  family: { cs: 'člen rodiny', en: 'member of the family' },
  informalCarer: { cs: 'neformální pečující', en: 'informal carer' },
  neighbour: { cs: 'soused', en: 'neighbour' },
  volunteer: { cs: 'dobrovolník', en: 'volunteer' },
  guardian: { cs: 'opatrovník', en: 'guardian' },
  socialService: { cs: 'sociální služba', en: 'social service' },
  healthService: { cs: 'zdravotní služba', en: 'health service' },
  physician: { cs: 'lékař', en: 'physician' },
  psychologist: { cs: 'psycholog nebo terapeut', en: 'psychologist or therapist' },
  debtAdviser: { cs: 'dluhový poradce', en: 'debt adviser' },
  benefitOfficer: { cs: 'pracovník Úřadu práce', en: 'labour office worker' },
  housing: { cs: 'bydlení', en: 'housing' },
  school: { cs: 'škola', en: 'school' },
  childProtection: { cs: 'sociálně-právní ochrana dětí', en: 'child protection' },
  municipality: { cs: 'zástupce obce I. nebo II. typu', en: 'representative of a type I or II municipality' },
  other: { cs: 'jiná role', en: 'other' },
});
export type TeamRole = (typeof TeamRole.codes)[number];
