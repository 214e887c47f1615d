import { codeList } from '@koordinace/kernel';

/**
 * In which role somebody receives information (role příjemce). Other departments and leadership stand in the
 * list like everybody else: being of the same office is no basis.
 */
export const RecipientRole = codeList('RecipientRole', {
  caseManager: { cs: 'case manager', en: 'case manager' },
  socialWorker: { cs: 'sociální pracovník', en: 'social worker' },
  supportCoordinator: { cs: 'koordinátor podpory', en: 'support coordinator' },
  socialCurator: { cs: 'sociální kurátor', en: 'social curator' },
  head: { cs: 'vedoucí odboru', en: 'head of department' },
  otherDepartment: { cs: 'pracovník jiného odboru', en: "another department's worker" },
  leadership: { cs: 'vedení obce', en: 'leadership of the municipality' },
  outsideWorker: { cs: 'pracovník jiné organizace', en: "another organisation's worker" },
  socialService: { cs: 'sociální služba', en: 'social service' },
  physician: { cs: 'lékař', en: 'physician' },
  nurse: { cs: 'zdravotní sestra', en: 'nurse' },
  psychologist: { cs: 'psycholog', en: 'psychologist' },
  debtAdviser: { cs: 'dluhový poradce', en: 'debt adviser' },
  benefitOfficer: { cs: 'pracovník Úřadu práce', en: 'labour office worker' },
  childProtection: { cs: 'orgán sociálně-právní ochrany dětí', en: 'child protection authority' },
  housingProvider: { cs: 'poskytovatel bydlení', en: 'housing provider' },
  school: { cs: 'škola', en: 'school' },
  employer: { cs: 'zaměstnavatel', en: 'employer' },
  inspector: { cs: 'kontrolní orgán', en: 'inspector' },
  police: { cs: 'policie', en: 'police' },
  court: { cs: 'soud', en: 'court' },
});
export type RecipientRole = (typeof RecipientRole.codes)[number];
