import { codeList } from '@koordinace/kernel';

/** Functions held beside a post (kumulované funkce). The repressive ones stand against social work (CMG-17). */
export const WorkerFunction = codeList('WorkerFunction', {
  offencesCommittee: { cs: 'členství v přestupkové komisi', en: 'member of the offences committee' },
  offenceProceedings: { cs: 'vedení přestupkových řízení', en: 'conducting offence proceedings' },
  municipalPolice: { cs: 'služba v obecní policii', en: 'municipal police' },
  debtRecovery: { cs: 'vymáhání pohledávek obce', en: 'recovery of debts to the municipality' },
  publicGuardian: { cs: 'veřejný opatrovník', en: 'public guardian' },
  communityPlanning: { cs: 'komunitní plánování', en: 'community planning' },
  crimePrevention: { cs: 'prevence kriminality', en: 'crime prevention' },
  drugPrevention: { cs: 'protidrogový koordinátor', en: 'drug prevention coordinator' },
  romaCoordinator: { cs: 'romský koordinátor', en: 'Roma coordinator' },
  residentsRegister: { cs: 'evidence obyvatel', en: 'register of residents' },
  feeCollection: { cs: 'výběr poplatků', en: 'collection of fees' },
});
export type WorkerFunction = (typeof WorkerFunction.codes)[number];

const repressive: readonly WorkerFunction[] = [
  'offencesCommittee',
  'offenceProceedings',
  'municipalPolice',
  'debtRecovery',
];

/** Does the function decide against clients (represivní funkce, CMG-17)? */
export const isRepressive = (held: WorkerFunction): boolean => repressive.includes(held);

/** Does the function mean direct work with clients (přímá práce, STF-2)? */
export const isDirectWork = (held: WorkerFunction): boolean => held === 'publicGuardian';
