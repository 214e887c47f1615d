import { codeList } from '@koordinace/kernel';

/** Forms of supervision (formy supervize, SUP-1); intervision is among peers. */
export const SupervisionForm = codeList('SupervisionForm', {
  individual: { cs: 'individuální supervize', en: 'individual supervision' },
  team: { cs: 'týmová supervize napříč odbory', en: 'team supervision across departments' },
  group: { cs: 'skupinová supervize s aktéry mimo úřad', en: 'group supervision with outside actors' },
  intervision: { cs: 'intervize', en: 'intervision' },
});
export type SupervisionForm = (typeof SupervisionForm.codes)[number];

/** Whose expectations of supervision are mapped before it starts (čí očekávání se mapují, SUP-5). */
export const ExpectationOf = codeList('ExpectationOf', {
  leadership: { cs: 'vedení obce', en: 'leadership of the municipality' },
  head: { cs: 'vedoucí sociálního odboru', en: 'head of the social department' },
  coordinator: { cs: 'koordinátor podpory', en: 'support coordinator' },
  caseManagers: { cs: 'case manageři', en: 'case managers' },
});
export type ExpectationOf = (typeof ExpectationOf.codes)[number];

/** On whose commission supervision takes place (kdo supervizi zadal, SUP-4); `nobodyElse` is there where no coordinator is. */
export const Commission = codeList('Commission', {
  coordinator: { cs: 'koordinátor podpory', en: 'support coordinator' },
  nobodyElse: { cs: 'vedoucí odboru, žádný koordinátor tu není', en: 'the head, no coordinator is there' },
  other: { cs: 'někdo jiný', en: 'somebody else' },
});
export type Commission = (typeof Commission.codes)[number];
