import type { Command } from 'commander';
import { type ActOptions, acting, actOptions } from '../act.js';
import { commandNames } from '../completion/known-values.js';
import { readFields } from '../input/read-fields.js';
import { readText } from '../input/read-text.js';
import { leaf } from '../leaf.js';
import type { Session } from '../session.js';

/** `do COMMAND --as WHO --with FILE` takes a command through the one door of the office. */
export function addDo(program: Command, session: Session): void {
  const takes = [{ place: 'command', text: 'command', values: commandNames }] as const;
  leaf<ActOptions>(program, session, 'do', { takes, options: actOptions }, async ([type = ''], given) => {
    const act = acting(session, given);
    const { with: file } = given;
    return act(type, file === undefined ? {} : readFields(await readText(session.io, file), file, type));
  });
}
