import { type FileState, kindOfStream, type RuleAct, rule } from '@koordinace/kernel';
import { type MeetingKind, namesNoClients } from './lists/meeting-kind.js';
import { findMeeting } from './meeting-data.js';

/** What a fact of a meeting says that these rules look at. */
interface Said {
  readonly named?: number;
  readonly kind?: MeetingKind;
}

/** The kind of the meeting that a fact is about: the fact's own, or that of its file. */
function kindOfMeeting(fact: Said, file: FileState): MeetingKind | undefined {
  if (fact.kind !== undefined) return fact.kind;
  return kindOfStream(file.stream) === 'meeting' ? findMeeting(file)?.data.kind : undefined;
}

const asked = ({ fact }: RuleAct<never>): Said => fact as Said;

/** MTG-4: round tables and working groups carry no identified client data; names known to the office are refused. */
export const noNamesAtRoundTable = rule('MTG-4', {
  needs: ['knownName'],
  act: (_: object, act: RuleAct<never>) =>
    namesNoClients(kindOfMeeting(asked(act), act.file)) && asked(act).named !== 0 ? { needs: 'knownName' } : 'permit',
});

/**
 * MTG-7: what all participants read names nobody at other meetings either, since not all of them have a basis; what concerns a
 * client is written down with the case.
 */
export const noNamesForAll = rule('MTG-7', {
  needs: ['knownName'],
  act: (_: object, act: RuleAct<never>) =>
    !namesNoClients(kindOfMeeting(asked(act), act.file)) && asked(act).named !== 0 ? { needs: 'knownName' } : 'permit',
});
