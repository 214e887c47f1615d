import type { Command } from 'commander';
import { everywhere } from '../leaf.js';
import { type Session, say } from '../session.js';
import { commandTexts } from '../texts/command-texts.js';
import { verbTexts } from '../texts/verb-texts.js';
import { addCan } from './case-can.js';
import { addDue } from './case-due.js';
import { addHistory } from './case-history.js';
import { addList } from './case-list.js';
import { addShow } from './case-show.js';
import { addWhy } from './case-why.js';

/** `case …` looks into case files; nothing in them changes. What changes them are its verbs. */
export function addCase(program: Command, session: Session): void {
  const group = program.command('case').description(say(session, commandTexts.case));
  group.helpCommand(false);
  group.commandsGroup(say(session, verbTexts.looks));
  everywhere(group, session);
  for (const add of [addList, addShow, addHistory, addCan, addWhy, addDue]) add(group, session);
}
