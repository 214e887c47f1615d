import type { Texts } from '@koordinace/kernel';
import { type Session, say } from '../session.js';
import { outputTexts } from '../texts/output-texts.js';

/** For whom a deadline waits (CMG-22): a role by its name, anybody else by account or id; nothing where it waits for nobody. */
export function sayWaiting(session: Session, { roles }: Texts, waitsFor: string | undefined): string {
  if (waitsFor === undefined) return '';
  const role = roles[waitsFor];
  return say(session, outputTexts.waitsFor, { whom: role === undefined ? waitsFor : say(session, role) });
}
