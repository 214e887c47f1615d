import { Purpose } from '@koordinace/consent';
import { Post } from '@koordinace/practice';
import { rulebook, ruleIds } from '@koordinace/rulebook';
import { commandsOf } from '../commands-of.js';
import { describe } from '../describe-command.js';
import { type Session, say } from '../session.js';
import type { Candidate } from './candidates.js';
import { shells } from './scripts.js';

/** Values that the program itself knows, for a session in one language. */
export type KnownValues = (session: Session) => readonly Candidate[];

/** Commands of the office that people may do. */
export const commandNames: KnownValues = (session) =>
  [...commandsOf(session).values()]
    .filter(({ who }) => who.some((role) => role !== 'system'))
    .map((one) => ({ value: one.type, about: say(session, describe(session, one).title) }));

/** Rules by their ids. */
export const ruleNames: KnownValues = (session) =>
  ruleIds.map((value) => ({ value, about: say(session, rulebook[value].title) }));

/** Lifecycles of all modules. */
export const lifecycleNames: KnownValues = ({ modules }) =>
  modules.flatMap((module) => module.lifecycles).map(({ name }) => ({ value: name }));

/** What there is a JSON Schema of. */
export const schemaNames: KnownValues = (session) => [{ value: 'scenario' }, ...commandNames(session)];

/** Purposes of reading. */
export const purposes: KnownValues = ({ lang }) =>
  Purpose.codes.map((value) => ({ value, about: Purpose.say(value, lang) }));

/** Posts of the office. */
export const postNames: KnownValues = ({ lang }) =>
  Post.codes.map((value) => ({ value, about: Post.say(value, lang) }));

/** Languages of the program. */
export const languages: KnownValues = () => [{ value: 'cs' }, { value: 'en' }];

/** Shells that can complete the program's commands. */
export const shellNames: KnownValues = () => Object.keys(shells).map((value) => ({ value }));
