import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { CaseReopened } from '../facts/closing-facts.js';
import type { IntakeRecorded } from '../facts/intake-facts.js';
import type { CaseHandedOver, MethodChanged } from '../facts/management-facts.js';
import { isAgreed } from '../guardians/guardian-evidence.js';
import { AssessmentPart } from '../lists/assessment-part.js';
import type { CaseData } from './case-data.js';

/** The method changes on an indicated screening and with the client's agreement (ISW-4). */
export const screenedAndAgreed = rule('ISW-4', {
  needs: ['screening', 'indicated', 'agreement'],
  state: ({ screened }: CaseData): Verdict<'screening' | 'indicated'> => {
    if (screened === undefined) return { needs: 'screening' };
    return screened === 'notIndicated' ? { needs: 'indicated' } : 'permit';
  },
  act: (_: CaseData, { fact }: RuleAct<FactOf<typeof MethodChanged>>) =>
    isAgreed(fact) ? 'permit' : { needs: 'agreement' },
});

type Assigned =
  | FactOf<typeof IntakeRecorded>
  | FactOf<typeof MethodChanged>
  | FactOf<typeof CaseHandedOver>
  | FactOf<typeof CaseReopened>;

/** One worker at a time answers for the case: somebody who is there and whose post is to work on cases (CMG-4). */
export const oneManager = rule('CMG-4', {
  needs: ['active', 'worksHere', 'absent', 'same'],
  act: (data: CaseData, { fact }: RuleAct<Assigned>): Verdict<'active' | 'worksHere' | 'absent' | 'same'> => {
    if (fact.type === 'CaseHandedOver' && fact.to === fact.from) return { needs: 'same' };
    if (!fact.standing.active) return { needs: 'active' };
    if (!fact.standing.worksHere) return { needs: 'worksHere' };
    // Whoever takes in a client may fall ill the same day; a successor is chosen, so somebody present is.
    const chosen = fact.type === 'CaseHandedOver' || (fact.type === 'MethodChanged' && fact.manager !== data.worker);
    return chosen && fact.standing.absent ? { needs: 'absent' } : 'permit';
  },
});

/** Only a qualified social worker is case manager; from outside, nobody has a case without contract and basis (CMG-5). */
export const qualifiedManager = rule('CMG-5', {
  needs: ['managerQualified', 'contract', 'access'],
  act: (data: CaseData, { fact }: RuleAct<Assigned>): Verdict<'managerQualified' | 'contract' | 'access'> => {
    const { qualified, external } = fact.standing;
    // Whoever takes up a client who came back begins with individual work, like everybody (ISW-1).
    const asManager = fact.type === 'MethodChanged' || (fact.type === 'CaseHandedOver' && data.manager !== undefined);
    if (asManager && !qualified) return { needs: 'managerQualified' };
    if (external?.contract === false) return { needs: 'contract' };
    return external?.basis === false ? { needs: 'access' } : 'permit';
  },
});

/** Whoever works with the client should hold no repressive function towards clients (CMG-17). */
export const noRepressiveFunction = rule('CMG-17', {
  needs: ['assigned'],
  act: (_: CaseData, { fact }: RuleAct<Assigned>) => (fact.standing.repressive ? { needs: 'assigned' } : 'permit'),
});

/** The parts of the assessment that are still missing (CMG-6). */
export const missingParts = ({ assessed }: CaseData): readonly AssessmentPart[] =>
  AssessmentPart.codes.filter((part) => !assessed.includes(part));

/** Planning begins when the assessment is complete (CMG-6). */
export const assessmentComplete = rule('CMG-6', {
  needs: AssessmentPart.codes,
  state: (data: CaseData): Verdict<AssessmentPart> => {
    const missing = missingParts(data);
    const [first] = missing;
    return first === undefined ? 'permit' : { needs: first, params: { count: missing.length, missing } };
  },
});
