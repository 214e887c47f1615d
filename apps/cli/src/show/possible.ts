import { type Because, explainBecause } from '@koordinace/kernel';
import { isRuleId, rulebook } from '@koordinace/rulebook';
import type { Office, Possible } from 'koordinace';
import { type Session, say } from '../session.js';

/** Why something is not possible, a line for each reason with its rule and what would help. */
export const reasonLines = ({ lang }: Session, office: Office, because: readonly Because[]): readonly string[] =>
  because.map((one) => explainBecause(one, lang, office.texts));

/** Rules with their titles: `[ISW-4] Změna metody`. */
export const ruleLines = (session: Session, rules: readonly string[]): readonly string[] =>
  rules.map((id) => `  [${id}] ${isRuleId(id) ? say(session, rulebook[id].title) : ''}`);

/** What somebody may do, what depends on what they enter, and what they may not, in this order. */
export const byPossibility = (all: readonly Possible[]): readonly Possible[] => {
  const order = { yes: 0, if: 1, no: 2 };
  return [...all].sort((a, b) => order[a.now] - order[b.now]);
};
