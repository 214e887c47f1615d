/** What every question says. */
interface Question {
  readonly message: string;
}

/** A question that is answered in words. */
export interface TextQuestion extends Question {
  readonly hint?: string;
  /** What is wrong with an answer; nothing where it will do. */
  check(typed: string): string | undefined;
}

/** A question with answers to choose from. */
export interface ChoiceQuestion extends Question {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/**
 * Asks whoever sits at the terminal (dotazy na chybějící údaje).
 *
 * @throws CliError `prompt-cancelled` where they would rather not go on
 */
export interface Prompts {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
}
