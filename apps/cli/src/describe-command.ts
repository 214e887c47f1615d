import { type Command, mergeTexts, type Text } from '@koordinace/kernel';
import { type Session, say } from './session.js';

/** A command of the office as it is described to people. */
export interface Described {
  readonly type: string;
  readonly title: Text;
  readonly about: Text;
  readonly who: readonly string[];
  readonly on?: string;
  readonly declared: Command;
}

/** Describes a command by the texts of its module. */
export function describe(session: Session, declared: Command): Described {
  const { type, who, on } = declared;
  const texts = mergeTexts(session.modules.map((module) => module.texts)).commands[type];
  const same = { cs: type, en: type };
  const may = who.filter((role) => role !== 'system');
  return {
    type,
    title: texts?.title ?? same,
    about: texts?.about ?? { cs: '', en: '' },
    who: may,
    ...(on !== undefined && { on }),
    declared,
  };
}

/** Roles in words. */
export const sayRoles = (session: Session, roles: readonly string[]): string => {
  const texts = mergeTexts(session.modules.map((module) => module.texts)).roles;
  return roles.map((role) => say(session, texts[role] ?? { cs: role, en: role })).join(', ');
};
