import type { RuleId } from '@koordinace/rulebook';
import type { Command } from './command.js';
import type { FileState } from './file.js';
import type { Lifecycle } from './lifecycle.js';
import type { Answer, Answers, Asks, RowsWanted, World } from './question.js';
import type { RecordFold } from './record.js';
import type { SharingPolicy } from './sharing.js';
import type { Texts } from './texts.js';

/** A row that a module wants to see in a view, as a function of a file's state. */
export interface ViewRow {
  readonly partition: string;
  readonly key: string;
  /** What the rows are sorted by. */
  readonly order: string;
  /** Codes, ids and days only: a row holds no personal data. */
  readonly data: object;
}

/**
 * The partition of rows that are for everybody in a role. No account bears such a name.
 *
 * @example { partition: rolePartition('head'), key: id, order: declaredAt, data }
 */
export const rolePartition = (role: string): string => `role:${role}`;

/** A view (přehled): rows derived from the files of one kind. */
export interface View {
  readonly name: string;
  readonly stream: string;
  /** Rules that the view keeps. */
  readonly keeps?: readonly RuleId[];
  /** Roles without which nobody has rows here, whatever is left of former work; everybody's where not said. */
  readonly who?: readonly string[];
  rows(file: FileState): readonly ViewRow[];
}

/** A deadline (lhůta) of a file. */
export interface Deadline {
  /** Unique within the file. */
  readonly id: string;
  readonly kind: string;
  /** The last day on which it is still kept. */
  readonly due: string;
  readonly rule: RuleId;
  /** Whom to tell when it has passed: accounts of the office, as far as the file knows them. */
  readonly tell: readonly string[];
  /** True once a sweep has announced it. */
  readonly raised: boolean;
  /** For whom it waits, as a code or an id, where it is somebody else's turn (CMG-22). */
  readonly waitsFor?: string;
  /** The day that matters to people where it is announced beforehand: the last day of a consent (CON-19). */
  readonly ends?: string;
}

/** Whom to tell of a deadline where only other files know it: what has to be asked, and who it is by the answers. */
export interface WhomToTell {
  asks(deadline: Deadline, file: FileState): Asks;
  tell(answers: never): readonly string[];
}

/**
 * Says whom to tell of deadlines by asking the world at the moment of the sweep.
 *
 * @example
 * whomToTell({
 *   asks: (_deadline, file) => ({ workers: ask(workersWith, { person: idOfStream(file.stream) }) }),
 *   tell: ({ workers }) => workers,
 * });
 */
export const whomToTell = <W extends Asks>(whom: {
  asks(deadline: Deadline, file: FileState): W;
  tell(answers: Answers<W>): readonly string[];
}): WhomToTell => whom as WhomToTell;

/** Deadlines of the files of one kind, and the command by which the sweep announces one. */
export interface Deadlines {
  readonly stream: string;
  of(file: FileState): readonly Deadline[];
  /** Who is told beside those whom the file knows. */
  readonly whom?: WhomToTell;
  raise(file: string, deadline: string): { readonly type: string; readonly [field: string]: unknown };
}

/** Who somebody is in relation to a file. */
export interface Standing {
  /** The roles that it can answer. */
  readonly roles: readonly string[];
  /** Those of the roles that are not lent to a substitute: what is somebody's own, supervision for example (SUP-3). */
  readonly notLent?: readonly string[];
  /** The files that it has to look into for this account; as few as it can, since each becomes a fence. */
  files?(account: string, about: FileState | undefined, world: World): readonly string[];
  rows?(about: FileState | undefined): readonly RowsWanted[];
  /** `held` are the roles that modules before this one have found: assigned work is nobody's who has left. */
  of(account: string, about: FileState | undefined, world: World, held: ReadonlySet<string>): readonly string[];
}

/** Who stands in for whom now (zastupování): one relation, asked from both ends. */
export interface Substitution {
  readonly keeps: readonly RuleId[];
  files(): readonly string[];
  standsInFor(account: string, world: World): readonly string[];
  standIns(account: string, world: World): readonly string[];
}

/**
 * How files are found by what somebody types (vyhledávání). The rows of the view are partitioned by keyed token; what is found
 * is read like everything else, so that nobody finds what they may not read.
 */
export interface Search {
  readonly view: string;
  /** The texts by which it may be known; each becomes a keyed token. */
  texts(typed: string): readonly string[];
  /** Does the record, as far as it is open, show that it is the one? */
  shows(record: object): boolean;
}

/** A rule kept otherwise than by a guard, a warning, a forbidden arrow or a field's shape. */
export interface Keeper {
  readonly rule: RuleId;
  readonly by: 'policy' | 'view' | 'text';
  /** The module without what keeps the rule. Only tests break rules. */
  broken(module: Module): Module;
}

/**
 * A module of the office (modul). The office knows it only by this interface; a vendor's own module is as
 * good as the manual's.
 */
export interface Module {
  readonly name: string;
  /** To be raised when reducers begin to answer otherwise through what they call: snapshots made before are not used. */
  readonly version?: string;
  readonly lifecycles: readonly Lifecycle[];
  readonly commands: readonly Command[];
  readonly texts: Texts;
  readonly answers?: readonly Answer[];
  readonly standings?: readonly Standing[];
  readonly substitution?: Substitution;
  readonly views?: readonly View[];
  readonly deadlines?: readonly Deadlines[];
  readonly search?: Search;
  readonly records?: readonly RecordFold[];
  readonly sharing?: SharingPolicy;
  readonly keepers?: readonly Keeper[];
}
