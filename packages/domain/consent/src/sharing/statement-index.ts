import { endingsIn } from './consent-ending.js';
import { ConsentFile } from './consent-file.js';
import { KnownConsent } from './known-consent.js';
import { KnownRefusal, RefusalFile, takingBackIn } from './known-refusal.js';
import { safely } from './lazily.js';
import { isMoment } from './period.js';
import { always, closesFrom, isReadable } from './readable-statement.js';
import type { Guardianship } from './sharing-world.js';
import type { GivenStatement, Statement } from './statement.js';

/** What one person said, prepared for requests of any kind and moment (rejstřík projevů vůle). */
export interface StatementIndex {
  readonly consents: ConsentFile;
  readonly refusals: RefusalFile;
  /** From when there is a statement that cannot be read; then nothing of the person can be told (CON-22). */
  readonly unreadableFrom: string | undefined;
}

/** The statements that can be read. Each is read by itself: a bad one counts from its moment, or always. */
function readLog(log: readonly unknown[]) {
  const readable: Statement[] = [];
  let unreadableFrom: string | undefined;
  for (const one of log) {
    if (safely(() => isReadable(one)) === true) {
      readable.push(one as Statement);
      continue;
    }
    const from = safely(() => closesFrom(one as Statement)) ?? always;
    if (unreadableFrom === undefined || from < unreadableFrom) unreadableFrom = from;
  }
  return { readable, unreadableFrom };
}

const byId = ({ id: a }: GivenStatement, { id: b }: GivenStatement): number => (a < b ? -1 : a > b ? 1 : 0);

/** Prepares a person's statements. Throws where the log is no list at all. */
export function indexStatements(
  person: string,
  log: readonly unknown[],
  guardianships: readonly Guardianship[],
): StatementIndex {
  if (!Array.isArray(log)) throw new Error('the statements are no list');
  const { readable, unreadableFrom } = readLog(log);
  const given = readable.filter((one) => one.kind === 'given');
  const consentLog = { person, guardianships, endingOf: endingsIn(readable, given) };
  const consents = new ConsentFile();
  // Of what has no readable moment, only what closes counts.
  const opening = given.filter(({ at }) => isMoment(at)).sort(byId);
  for (const [place, one] of opening.entries()) consents.add(new KnownConsent(one, place, consentLog));
  const refusals = new RefusalFile();
  const takenBack = takingBackIn(readable);
  for (const one of readable) if (one.kind === 'refused') refusals.add(new KnownRefusal(one, takenBack(one)));
  return { consents, refusals, unreadableFrom };
}
