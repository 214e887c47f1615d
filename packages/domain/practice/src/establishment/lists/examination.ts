import { codeList } from '@koordinace/kernel';

/** Officials' examinations and courses (zkoušky a vzdělávání úředníků, Act 312/2002; STF-10). */
export const Examination = codeList('Examination', {
  introductory: { cs: 'vstupní vzdělávání úředníka', en: "official's introductory training" },
  specialCompetence: { cs: 'zkouška zvláštní odborné způsobilosti', en: 'examination of special competence' },
  managers: { cs: 'vzdělávání vedoucích úředníků', en: 'training of leading officials' },
});
export type Examination = (typeof Examination.codes)[number];
