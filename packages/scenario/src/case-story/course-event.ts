/** Something that happened: when, by whom, in a sentence, and what was written down of it. */
export interface CourseEvent {
  /** A moment or a day, to sort and to show. */
  readonly at: string;
  readonly by?: string;
  readonly what: string;
  readonly text?: string | readonly string[] | undefined;
}
