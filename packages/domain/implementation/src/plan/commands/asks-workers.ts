import { type Ask, ask } from '@koordinace/kernel';
import { type WorkerAnswer, workerStanding } from '@koordinace/people';

type Asked = Readonly<Record<string, Ask<WorkerAnswer>>>;
type Answered = Readonly<Record<string, unknown>>;

// An account may be called like another question of the command; no question begins so.
const key = (account: string): string => `@${account}`;

/** Asks what is known of some accounts. */
export const asksAccounts = (accounts: readonly (string | undefined)[]): Asked =>
  Object.fromEntries(
    accounts
      .filter((account) => account !== undefined)
      .map((account) => [key(account), ask(workerStanding, { worker: account })]),
  );

const answerOn = (world: Answered, account: string): WorkerAnswer | undefined =>
  world[key(account)] as WorkerAnswer | undefined;

/** Does the account work here? */
export const isActive = (world: Answered, account: string): boolean => answerOn(world, account)?.active === true;

/** Does it lead the social department? */
export const leadsDepartment = (world: Answered, account: string): boolean =>
  answerOn(world, account)?.posts.includes('head') === true;

/** Those of the accounts that do not work here. */
export const goneOf = <A extends string>(world: Answered, accounts: readonly A[] = []): readonly A[] =>
  accounts.filter((account) => !isActive(world, account));
