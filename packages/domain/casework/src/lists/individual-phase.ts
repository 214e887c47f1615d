import { codeList } from '@koordinace/kernel';

/** Phases of individual social work in their order, ending apart (fáze individuální sociální práce; ISW-2). */
export const IndividualPhase = codeList('IndividualPhase', {
  preparation: { cs: 'příprava spolupráce', en: 'preparation' },
  findingNeeds: { cs: 'zjištění potřeb', en: 'finding out needs' },
  assessment: { cs: 'posouzení', en: 'assessment' },
  goals: { cs: 'dohoda o cílech', en: 'agreement on goals' },
  tasks: { cs: 'formulace úkolů', en: 'formulation of tasks' },
  fulfilment: { cs: 'plnění úkolů', en: 'fulfilment of tasks' },
});
export type IndividualPhase = (typeof IndividualPhase.codes)[number];

/** The phase that comes next in order; none after the last. */
export const phaseAfter = (phase: IndividualPhase): IndividualPhase | undefined =>
  IndividualPhase.codes[IndividualPhase.codes.indexOf(phase) + 1];
