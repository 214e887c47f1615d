import { z } from 'zod';

/**
 * The account of a new worker (přihlašovací jméno). The office itself and people who are not workers have accounts of
 * their own: nobody can be appointed under them.
 */
export const NewAccount = z
  .string()
  .max(64)
  .regex(/^(?!(?:system|office|person-.*)$)[a-z0-9][a-z0-9.-]*$/)
  .brand<'AccountId'>();
