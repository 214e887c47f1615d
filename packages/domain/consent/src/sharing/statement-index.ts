import { endingsIn } from './consent-ending.js';
import { ConsentFile } from './consent-file.js';
import { authorityOf } from './known-consent.js';
import { knownRefusal, RefusalFile, takingBackIn } from './known-refusal.js';
import { lazily, safely } from './lazily.js';
import { isMoment } from './period.js';
import { always, closesFrom, isReadable } from './readable-statement.js';
import { scopeKey } from './scope-key.js';
import type { Guardianship } from './sharing-world.js';
import type { GivenStatement, RefusedStatement, Statement } from './statement.js';

/** What one person said, prepared for requests of any kind and moment (rejstřík projevů vůle). */
export interface StatementIndex {
  readonly consents: ConsentFile;
  readonly refusals: RefusalFile;
  /** From when there is a statement that cannot be read; then nothing of the person can be told (CON-22). */
  readonly unreadableFrom: string | undefined;
}

interface Scoped<S> {
  readonly statement: S;
  readonly scope: string;
}

/** The statements that can be read. Each is read by itself: a bad one must not hide the others. */
function readLog(log: readonly unknown[]) {
  const readable: Statement[] = [];
  const given: Scoped<GivenStatement>[] = [];
  const refused: Scoped<RefusedStatement>[] = [];
  let unreadableFrom: string | undefined;
  for (const one of log) {
    try {
      if (!isReadable(one)) throw new Error('a statement cannot be read');
      if (one.kind === 'given') given.push({ statement: one, scope: scopeKey(one) });
      if (one.kind === 'refused') refused.push({ statement: one, scope: scopeKey(one) });
      readable.push(one);
    } catch {
      const from = safely(() => closesFrom(one as Statement)) ?? always;
      if (unreadableFrom === undefined || from < unreadableFrom) unreadableFrom = from;
    }
  }
  return { readable, given, refused, unreadableFrom };
}

/** The scopes of consents by id. */
function scopesOf(given: readonly Scoped<GivenStatement>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const scopes = new Map<string, Set<string>>();
  for (const { statement, scope } of given) {
    const known = scopes.get(statement.id);
    if (known === undefined) scopes.set(statement.id, new Set([scope]));
    else known.add(scope);
  }
  return scopes;
}

/** Prepares a person's statements. Throws only where the log is no list at all. */
export function indexStatements(
  person: string,
  log: readonly unknown[],
  guardianships: readonly Guardianship[],
): StatementIndex {
  if (!Array.isArray(log)) throw new Error('the statements are no list');
  const { readable, given, refused, unreadableFrom } = readLog(log);
  const endingOf = endingsIn(readable, scopesOf(given));
  const consents = new ConsentFile();
  given
    // Of what has no readable moment, only what closes counts.
    .filter(({ statement }) => isMoment(statement.at))
    .sort((a, b) => (a.statement.id < b.statement.id ? -1 : a.statement.id > b.statement.id ? 1 : 0))
    .forEach(({ statement, scope }, place) => {
      const ending = lazily(() => endingOf(statement, scope));
      consents.add({ statement, scope, place, ending, authority: authorityOf(person, statement, guardianships) });
    });
  const refusals = new RefusalFile();
  const takenBack = takingBackIn(readable);
  for (const { statement, scope } of refused) refusals.add(knownRefusal(statement, scope, takenBack));
  return { consents, refusals, unreadableFrom };
}
