import { Purpose } from '../codes/purpose.js';
import { putUnder } from './consent-ending.js';
import { isMoment } from './period.js';
import { closesFrom } from './readable-statement.js';
import { scopeKey } from './scope-key.js';
import type { RefusedStatement, Statement } from './statement.js';

/** A refusal with what the log tells of it. */
export class KnownRefusal {
  readonly statement: RefusedStatement;
  readonly closesFrom: string;
  readonly #takenBackFrom: string | undefined;
  #scope: string | undefined;

  constructor(statement: RefusedStatement, takenBackFrom: string | undefined) {
    this.statement = statement;
    this.closesFrom = closesFrom(statement);
    this.#takenBackFrom = takenBackFrom;
  }

  get scope(): string {
    this.#scope ??= scopeKey(this.statement);
    return this.#scope;
  }

  /** Does it stand at a moment: said by then, and not taken back? */
  standsAt(at: string): boolean {
    const back = this.#takenBackFrom;
    return this.closesFrom <= at && !(back !== undefined && back <= at);
  }
}

/** Finds from when refusals are taken back. Of one that has no readable moment it cannot be told what comes after it. */
export function takingBackIn(log: readonly Statement[]): (one: RefusedStatement) => string | undefined {
  const moments = new Map<string, string[]>();
  for (const one of log) if (one.kind === 'takenBack' && isMoment(one.at)) putUnder(moments, one.of, one.at);
  return ({ id, at }) => {
    if (!isMoment(at)) return undefined;
    const later = moments.get(id)?.filter((back) => back >= at);
    return later?.sort()[0];
  };
}

/** Refusals by purpose; one without purposes, or with one that nobody knows, may mean any. */
export class RefusalFile {
  readonly #ofPurpose = new Map<string, KnownRefusal[]>();
  readonly #ofAny: KnownRefusal[] = [];

  add(refusal: KnownRefusal): void {
    const { purposes } = refusal.statement;
    if (purposes === undefined || !purposes.every((one) => Purpose.has(one))) this.#ofAny.push(refusal);
    else for (const purpose of new Set(purposes)) putUnder(this.#ofPurpose, purpose, refusal);
  }

  find(purpose: string): readonly KnownRefusal[] {
    const named = this.#ofPurpose.get(purpose);
    if (named === undefined) return this.#ofAny;
    return this.#ofAny.length === 0 ? named : [...this.#ofAny, ...named];
  }
}
