import type { GuardianshipAnswer } from '@koordinace/people';

/** Guards the client today; a supporter advises and is no guardian here (CMG-13, CNF-2). */
export const isGuardian = (guardians: readonly GuardianshipAnswer[], who: string | undefined): boolean =>
  guardians.some(({ guardian, kind }) => guardian === who && kind !== 'supporter');
