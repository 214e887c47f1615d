import { type Fact, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { type Decided, missingGuardians } from './guardian-evidence.js';

/** In a guardian's scope nothing is decided without the guardian, and the client's own view is recorded (CMG-13). */
export const guardianTakesPart = rule('CMG-13', {
  needs: ['guardianAgreement', 'guardianOrMatters', 'clientView'],
  act: (
    _: object,
    { fact: { guardianship } }: RuleAct<Fact & Decided>,
  ): Verdict<'guardianAgreement' | 'guardianOrMatters' | 'clientView'> => {
    const guardians = missingGuardians(guardianship);
    if (guardians.length > 0) {
      return {
        needs: guardianship.matters === undefined ? 'guardianOrMatters' : 'guardianAgreement',
        params: { guardians },
      };
    }
    return guardianship.guardians.length === 0 || guardianship.viewRecorded ? 'permit' : { needs: 'clientView' };
  },
});
