import { CliError } from '../cli-error.js';
import type { Prompts } from './prompts.js';

/** Questions at the terminal itself. What draws them is loaded only when something is asked. */
export const terminalPrompts: Prompts = {
  async text({ message, hint, check }) {
    const { text } = await import('@clack/prompts');
    return answerOf(
      await text({
        message,
        ...(hint !== undefined && { placeholder: hint }),
        validate: (typed = '') => check(typed),
      }),
    );
  },
  async choose({ message, choices }) {
    const { select } = await import('@clack/prompts');
    // Its instructions are in English only.
    return answerOf(await select({ message, options: [...choices], showInstructions: false }));
  },
};

function answerOf(answer: string | symbol | undefined): string {
  if (typeof answer === 'symbol') throw new CliError('prompt-cancelled');
  return answer ?? '';
}
