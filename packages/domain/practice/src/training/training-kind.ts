import { codeList } from '@koordinace/kernel';

/**
 * Ways of training (formy vzdělávání, STF-6): the courses in the coordinated approach, accredited courses that the head should
 * make possible, and what is learned outside courses.
 */
export const TrainingKind = codeList('TrainingKind', {
  intensiveCourse: {
    cs: 'Intenzivní kurz v koordinovaném přístupu na obci',
    en: 'intensive course in the coordinated approach',
  },
  followUpCourse: {
    cs: 'Navazující kurz pro koordinátory podpory a další odborníky',
    en: 'follow-up course for support coordinators and other professionals',
  },
  introductoryCourse: {
    cs: 'Úvodní kurz zaměřený na koordinovaný přístup (pro spolupracující aktéry)',
    en: 'introductory course in the coordinated approach (for cooperating actors)',
  },
  caseManagementCourse: { cs: 'kurz case managementu', en: 'course in case management' },
  facilitationCourse: { cs: 'akreditovaný kurz facilitace', en: 'accredited course in facilitation' },
  mediationCourse: { cs: 'akreditovaný kurz mediace', en: 'accredited course in mediation' },
  managementCourse: { cs: 'akreditovaný kurz manažerských dovedností', en: 'accredited course in management' },
  accreditedCourse: { cs: 'jiný akreditovaný kurz', en: 'another accredited course' },
  workshop: { cs: 'odborný workshop', en: 'workshop' },
  placement: { cs: 'stáž', en: 'placement' },
  conference: { cs: 'odborná konference', en: 'professional conference' },
  coordinatorsMeeting: { cs: 'setkání s dalšími koordinátory podpory', en: 'meeting with other support coordinators' },
  supervision: { cs: 'supervize', en: 'supervision' },
  selfStudy: { cs: 'samostudium', en: 'self-study' },
});
export type TrainingKind = (typeof TrainingKind.codes)[number];

/** Courses that end with a certificate: done is what can be shown (osvědčení). */
const certified: readonly TrainingKind[] = [
  'intensiveCourse',
  'followUpCourse',
  'caseManagementCourse',
  'facilitationCourse',
  'mediationCourse',
  'managementCourse',
  'accreditedCourse',
];

/** Does such training end with a certificate? */
export const isCertified = (kind: TrainingKind): boolean => certified.includes(kind);
