/** How a run ends (návratový kód). Scripts rely on these numbers. */
export const ExitCode = {
  /** It was done; every step of a play turned out as expected. */
  done: 0,
  /** Something is broken: the program, the store, the disk. */
  internal: 1,
  /** What came in cannot be used: options, files, fields, ids. */
  input: 2,
  /** The office refused, or a play turned out otherwise than its file expects. */
  refused: 3,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
