/**
 * Lets acts on one file go one after the other within a process, so that a burst is not refused as conflicts
 * with itself.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does the work when everybody before has had their turn, however that ended. */
  take<T>(file: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(file);
    const turn = before === undefined ? work() : before.then(work, work);
    this.#last.set(file, turn);
    const leave = () => {
      if (this.#last.get(file) === turn) this.#last.delete(file);
    };
    turn.then(leave, leave);
    return turn;
  }
}
