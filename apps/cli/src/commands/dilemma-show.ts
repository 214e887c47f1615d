import type { DilemmaRecord } from '@koordinace/practice';
import { type DilemmaId, dilemmas } from '@koordinace/rulebook';
import { type Session, say } from '../session.js';
import { showOf } from './file-show.js';

/** What the manual says of a dilemma of this kind; nothing of others (ETH-2). */
function manualsWay(session: Session, record: object): object {
  const { kind = '' } = record as DilemmaRecord;
  return Object.hasOwn(dilemmas, kind) ? { way: say(session, dilemmas[kind as DilemmaId].way) } : {};
}

/** `dilemma show ID` shows a dilemma, with the manual's way where it is one of table 4 (ETH-2). */
export const addDilemmaShow = showOf('dilemmaShow', ['dilemma'], manualsWay);
