import type { FileState } from '@koordinace/kernel';

type Question<T> = (office: FileState, account: string, day: string) => T;

/**
 * Asks once for each state of the office. A state never changes, and every act of everybody asks the same: going
 * through all workers each time would make an office slower with every colleague.
 */
export function remembered<T>(ask: Question<T>): Question<T> {
  const answers = new WeakMap<FileState, Map<string, T>>();
  return (office, account, day) => {
    let known = answers.get(office);
    if (known === undefined) {
      known = new Map();
      answers.set(office, known);
    }
    const key = `${day} ${account}`;
    if (known.has(key)) return known.get(key) as T;
    const answer = ask(office, account, day);
    known.set(key, answer);
    return answer;
  };
}
