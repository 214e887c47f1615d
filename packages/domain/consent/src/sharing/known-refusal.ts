import { Purpose } from '../codes/purpose.js';
import { isMoment } from './period.js';
import { closesFrom } from './readable-statement.js';
import type { RefusedStatement, Statement } from './statement.js';

/** A refusal with what the log tells of it. */
export interface KnownRefusal {
  readonly statement: RefusedStatement;
  readonly scope: string;
  readonly closesFrom: string;
  readonly takenBackFrom: string | undefined;
}

/** Does it stand at a moment: said by then, and not taken back? */
export const stands = ({ closesFrom, takenBackFrom }: KnownRefusal, at: string): boolean =>
  closesFrom <= at && !(takenBackFrom !== undefined && takenBackFrom <= at);

/** Refusals by purpose; one without purposes, or with one that nobody knows, may mean any. */
export class RefusalFile {
  readonly #ofPurpose = new Map<string, KnownRefusal[]>();
  readonly #ofAny: KnownRefusal[] = [];

  add(refusal: KnownRefusal): void {
    const { purposes } = refusal.statement;
    if (purposes === undefined || !purposes.every((one) => Purpose.has(one))) {
      this.#ofAny.push(refusal);
      return;
    }
    for (const purpose of new Set(purposes)) {
      const list = this.#ofPurpose.get(purpose);
      if (list === undefined) this.#ofPurpose.set(purpose, [refusal]);
      else list.push(refusal);
    }
  }

  find(purpose: string): readonly KnownRefusal[] {
    const named = this.#ofPurpose.get(purpose);
    if (named === undefined) return this.#ofAny;
    return this.#ofAny.length === 0 ? named : [...this.#ofAny, ...named];
  }
}

/** Finds from when refusals are taken back. Of one that has no readable moment it cannot be told what comes after it. */
export function takingBackIn(log: readonly Statement[]): (one: RefusedStatement) => string | undefined {
  const moments = new Map<string, string[]>();
  for (const one of log) {
    if (one.kind === 'takenBack' && isMoment(one.at)) moments.set(one.of, [...(moments.get(one.of) ?? []), one.at]);
  }
  return ({ id, at }) =>
    isMoment(at)
      ? moments
          .get(id)
          ?.filter((back) => back >= at)
          .sort()[0]
      : undefined;
}

/** A refusal of the log, as it is filed. */
export const knownRefusal = (
  statement: RefusedStatement,
  scope: string,
  takenBack: (one: RefusedStatement) => string | undefined,
): KnownRefusal => ({ statement, scope, closesFrom: closesFrom(statement), takenBackFrom: takenBack(statement) });
