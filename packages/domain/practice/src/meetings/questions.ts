import { type AccountId, answers, question } from '@koordinace/kernel';
import { findWorker, officeStream } from '../worker-data.js';

/** Asks which of some accounts work here today (MTG-1). Answered by practice itself. */
export const knownAccounts = question<{ readonly accounts: readonly AccountId[] }, readonly string[]>('knownAccounts');

/** Answers which of some accounts work here. */
export const answerKnownAccounts = answers(knownAccounts, {
  files: () => [officeStream],
  answer: ({ accounts }, world) =>
    accounts.filter((account) => findWorker(world.file(officeStream), account) !== undefined),
});
