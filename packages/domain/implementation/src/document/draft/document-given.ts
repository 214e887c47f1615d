import type { AgendaTaskId } from '@koordinace/rulebook';

/** What the office has set about a post (co je zapsáno o pozici). */
export interface GivenPost {
  /** In words or ready sentences. */
  readonly jobDescription?: string;
  readonly competences?: readonly string[];
  readonly substitute?: string;
  /** The extent of the post, `0,5 úvazku`. */
  readonly extent?: string;
  readonly placement?: string;
  /** Tasks of the agenda that the post owns. */
  readonly tasks?: readonly AgendaTaskId[];
}

/** Rules of cooperation between two posts. */
export interface GivenCooperation {
  readonly between: string;
  readonly rules: readonly string[];
}

/** What the office has entered, for a draft of its internal document (podklady pro návrh interního dokumentu); all of it may be missing. */
export interface DocumentGiven {
  /** The name of the office and its department. */
  readonly office?: string;
  readonly coordinator?: GivenPost;
  readonly manager?: GivenPost;
  readonly cooperation?: readonly GivenCooperation[];
  readonly actorsInside?: readonly string[];
  readonly actorsOutside?: readonly string[];
  /** Target groups or problems that the office chose. */
  readonly targets?: readonly string[];
  /** The version of the screening questionnaire in force. */
  readonly questionnaire?: string;
  /** Model documents by what they are called, with their version. */
  readonly models?: readonly string[];
  /** How often the practice is evaluated, in days. */
  readonly checkRhythmDays?: number;
  readonly strategies?: readonly string[];
}
