import { codeList } from '@koordinace/kernel';

/**
 * Kinds of meetings (druh setkání; MTG-1). Case conferences and supervision stand in the list because the manual names them
 * there; they have their own rules, and whoever calls one here is shown the way.
 */
export const MeetingKind = codeList('MeetingKind', {
  coordination: { cs: 'koordinační setkání aktérů', en: 'coordination meeting of actors' },
  multidisciplinary: { cs: 'porada multidisciplinárního týmu', en: 'meeting of the multidisciplinary team' },
  roundTable: { cs: 'kulatý stůl', en: 'round table' },
  workingGroup: { cs: 'pracovní skupina', en: 'working group' },
  methodical: { cs: 'metodické setkání s aktéry', en: 'methodical meeting with actors' },
  consultation: { cs: 'konzultace', en: 'consultation' },
  team: { cs: 'porada', en: 'team meeting' },
  caseConference: { cs: 'případové setkání', en: 'case conference' },
  supervision: { cs: 'supervize', en: 'supervision' },
});
export type MeetingKind = (typeof MeetingKind.codes)[number];

/** Kinds that carry no identified data of clients (MTG-4). */
export const namesNoClients = (kind: MeetingKind | undefined): boolean =>
  kind === 'roundTable' || kind === 'workingGroup';
