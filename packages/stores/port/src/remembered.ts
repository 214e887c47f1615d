/** What a store remembers of an accepted command. */
export interface Remembered {
  /** Fingerprint of the command's content, to notice the same id with other content. */
  readonly digest: string;
  /** The answer as it was given, JSON text. */
  readonly answer: string;
}
