import type { NeedText } from '@koordinace/kernel';
import type { ExitCode } from '../exit-code.js';

/** What is wrong, what to do about it, and how the run ends. */
export interface ErrorText extends NeedText {
  readonly exit: ExitCode;
}
